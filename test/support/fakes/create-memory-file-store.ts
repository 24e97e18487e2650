import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type FileStore } from '#platform';

function noSuchFile(sha256: string): Error {
  return Object.assign(new Error(`ENOENT: no such file, ${sha256}`), { code: 'ENOENT' });
}

/** The file store of tests: a map. Held to the same contract as the one on disk (test/platform). */
export function createMemoryFileStore(): FileStore {
  const files = new Map<string, Buffer>();
  const get = (sha256: string): Buffer => {
    const file = files.get(sha256);
    if (!file) throw noSuchFile(sha256);
    return file;
  };
  const keep = (bytes: Buffer): { sha256: string; bytes: number } => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    files.set(sha256, bytes);
    return { sha256, bytes: bytes.byteLength };
  };
  return {
    put: async (source) => keep(source instanceof Readable ? await buffer(source) : Buffer.from(source)),
    putAll: async (sources) => {
      for (const source of sources) keep(Buffer.from(source));
      return Promise.resolve();
    },
    get: async (sha256) => Promise.resolve(Buffer.from(get(sha256))),
    open: async (sha256) => Promise.resolve(Readable.from([get(sha256)])),
    has: async (sha256) => Promise.resolve(files.has(sha256)),
    remove: async (sha256) => {
      files.delete(sha256);
      return Promise.resolve();
    },
  };
}
