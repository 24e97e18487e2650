import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A temp folder for everything that a run makes. `remove` ends what was put on it, last first, then removes the folder. */
export function createScratch() {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-bench-'));
  const endings = [];
  let removal = null;

  async function end() {
    for (const ending of endings.reverse()) await ending();
    fs.rmSync(root, { recursive: true, force: true });
  }

  const scratch = {
    folder(name) {
      const folder = path.join(root, name);
      fs.mkdirSync(folder, { recursive: true });
      return folder;
    },
    /** `ending` is run once before the folder goes, also after Ctrl-C: a server or child must not outlive its files. */
    endWith(ending) {
      endings.push(ending);
    },
    remove() {
      removal ??= end();
      return removal;
    },
  };
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      scratch.remove().finally(() => process.exit(130));
    });
  return scratch;
}
