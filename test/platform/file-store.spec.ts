import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createDiskFileStore, type FileStore } from '#platform';
import { createMemoryFileStore } from '../support/fakes/create-memory-file-store.js';

const BYTES = Buffer.from('کارنامه');
const SHA256 = createHash('sha256').update(BYTES).digest('hex');
const UNKNOWN = '0'.repeat(64);

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-test-files-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const filesUnder = (place: string): string[] =>
  fs
    .readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

function* thenBreak(): Generator<Buffer> {
  yield BYTES;
  throw new Error('the line broke');
}

describe.each<[string, () => FileStore]>([
  ['the file store on disk', () => createDiskFileStore(path.join(folder, 'files'))],
  ['the file store in memory', createMemoryFileStore],
])('%s', (_, create) => {
  it('gives back what it was given, by its hash, whole or as a stream', async () => {
    const store = create();
    expect(await store.put(BYTES)).toEqual({ sha256: SHA256, bytes: BYTES.length });
    expect(await store.get(SHA256)).toEqual(BYTES);
    expect(await buffer(await store.open(SHA256))).toEqual(BYTES);
    expect(await store.has(SHA256)).toBe(true);
  });

  it('takes many at once, the same bytes twice among them', async () => {
    const store = create();
    await store.putAll([BYTES, Buffer.from('الف'), BYTES]);
    await store.putAll([BYTES, Buffer.from('ب')]);
    for (const bytes of [BYTES, Buffer.from('الف'), Buffer.from('ب')])
      expect(await store.get(createHash('sha256').update(bytes).digest('hex'))).toEqual(bytes);
    await store.putAll([]);
  });

  it('takes a stream in pieces, and an empty file', async () => {
    const store = create();
    const pieces = [BYTES.subarray(0, 3), BYTES.subarray(3)];
    expect(await store.put(Readable.from(pieces))).toEqual({ sha256: SHA256, bytes: BYTES.length });
    const empty = await store.put(new Uint8Array());
    expect(empty.bytes).toBe(0);
    expect(await store.get(empty.sha256)).toEqual(Buffer.alloc(0));
  });

  it('keeps the same bytes once, also when they come at the same time', async () => {
    const store = create();
    const puts = await Promise.all([store.put(BYTES), store.put(BYTES), store.put(BYTES)]);
    expect(new Set(puts.map(({ sha256 }) => sha256))).toEqual(new Set([SHA256]));
    await store.remove(SHA256);
    expect(await store.has(SHA256)).toBe(false);
  });

  it('says ENOENT for a file that it does not have', async () => {
    const store = create();
    expect(await store.has(UNKNOWN)).toBe(false);
    await expect(store.get(UNKNOWN)).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(store.open(UNKNOWN)).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(store.remove(UNKNOWN)).resolves.toBeUndefined();
  });

  it('stores nothing of a stream that breaks', async () => {
    const store = create();
    await expect(store.put(Readable.from(thenBreak()))).rejects.toThrow('the line broke');
    expect(await store.has(SHA256)).toBe(false);
  });
});

describe(createDiskFileStore.name, () => {
  it('leaves one file for each content, readable by its owner only, and nothing half written', async () => {
    const store = createDiskFileStore(folder);
    await store.put(BYTES);
    await store.put(BYTES);
    await store.put(Readable.from(thenBreak())).catch(() => undefined);
    const files = filesUnder(folder);
    expect(files).toEqual([path.join(folder, SHA256.slice(0, 2), SHA256)]);
    if (process.platform !== 'win32') expect(fs.statSync(files[0] ?? '').mode & 0o777).toBe(0o600);
  });

  it('finds its files again after a restart', async () => {
    await createDiskFileStore(folder).put(BYTES);
    expect(await createDiskFileStore(folder).get(SHA256)).toEqual(BYTES);
  });

  it.each(['../../etc/passwd', `${SHA256.slice(1)}/`, SHA256.toUpperCase(), ''])(
    'refuses «%s», which is not a hash',
    async (key) => {
      const store = createDiskFileStore(folder);
      await expect(store.get(key)).rejects.toThrow('not a SHA-256');
      await expect(store.remove(key)).rejects.toThrow('not a SHA-256');
    },
  );
});
