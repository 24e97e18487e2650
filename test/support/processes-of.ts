import fs from 'node:fs';

function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return ''; // ended meanwhile, or another account's
  }
}

/** What runs on a data folder: the server's command line names it, our own processes have it in their environment. Linux. */
export function processesOf(home: string): string[] {
  return fs
    .readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .flatMap((pid) => {
      const words = read(`/proc/${pid}/cmdline`).split('\0');
      const isOurs =
        words.some((word) => word.startsWith(`${home}/`)) ||
        read(`/proc/${pid}/environ`).split('\0').includes(`KARNAMEH_HOME=${home}`);
      return isOurs ? [`${pid} ${words.join(' ').trim()}`] : [];
    });
}
