// A service manager that ends `npm start` reaches npm alone: its shell dies of the signal and hands nothing on, and api,
// worker and PostgreSQL would go on without anybody to stop them (seen with npm 11 and dash).
import fs from 'node:fs';

const EVERY_MS = 500;

/** Where npm started this process and npm or its shell is gone, this process is asked to stop, as by SIGTERM. */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const watch = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, EVERY_MS);
  watch.unref();
}

/** Only Linux tells it in a file; elsewhere a killed npm is not seen, a killed shell is. */
function parentOf(pid) {
  try {
    const line = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // «pid (name) state parent …»: a name may hold spaces and brackets of its own.
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return undefined;
  }
}
