import type { FileStore } from '#platform';
import type { KeepFile } from './snapshot-of-window.js';

/** Files that are synced to disk together: one by one a nation would take minutes. */
const AT_ONCE = 100;

/** Hands texts to the file store, by their content; a killed freezing leaves files without a row, which harm nobody. */
export function createFileKeeper(fileStore: FileStore): {
  readonly keep: KeepFile;
  readonly finish: () => Promise<void>;
} {
  let waiting: Buffer[] = [];
  const finish = async () => {
    const files = waiting;
    waiting = [];
    if (files.length > 0) await fileStore.putAll(files);
  };
  return {
    keep: async (_path, text) => {
      waiting.push(Buffer.from(text));
      if (waiting.length >= AT_ONCE) await finish();
    },
    finish,
  };
}
