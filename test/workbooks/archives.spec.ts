import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openArchive } from '#ingestion';
import { zipFile, type ZipPart } from './support/zip-file.js';

const FILE = Buffer.from('کارنامه '.repeat(100));

describe('a zip of workbooks', () => {
  let folder: string;
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-archives-'));
  });
  afterAll(() => {
    fs.rmSync(folder, { recursive: true });
  });

  type Limits = Parameters<typeof openArchive>[1];

  function onDisk(bytes: Buffer): string {
    const file = path.join(folder, 'all.zip');
    fs.writeFileSync(file, bytes);
    return file;
  }

  /** What is told of each file: its bytes, or the code of its finding; one code where the zip is refused whole. */
  async function told(bytes: Buffer, limits?: Limits): Promise<unknown> {
    const { archive, finding } = await openArchive(onDisk(bytes), limits);
    if (!archive) return finding.code;
    try {
      const answers: unknown[] = [];
      for (const index of archive.names.keys()) {
        const file = await archive.read(index);
        answers.push(file.bytes ?? file.finding.code);
      }
      return answers;
    } finally {
      await archive.close();
    }
  }

  const zip = (...parts: readonly ZipPart[]) => zipFile(parts);
  const bomb = (name: string, megabytes: number): ZipPart => ({
    name,
    content: Buffer.alloc(megabytes * 1e6),
  });

  it('gives every file as it went in, deflated or stored, folders left out', async () => {
    const parts = [
      { name: 'استان ۱/', content: '' },
      { name: 'استان ۱/a.xlsx', content: FILE },
      { name: 'b.xlsx', content: FILE, isStored: true },
    ];
    expect(await told(zip(...parts))).toEqual([FILE, FILE]);
    const { archive } = await openArchive(onDisk(zip(...parts)));
    expect(archive?.names).toEqual(['استان ۱/a.xlsx', 'b.xlsx']);
    await archive?.close();
  });

  it.each(['../a.xlsx', 'x/../../a.xlsx', '/etc/a.xlsx', 'C:\\a.xlsx', '..\\a.xlsx'])(
    'refuses the name %s alone',
    async (name) => {
      expect(await told(zip({ name, content: FILE }, { name: 'b.xlsx', content: FILE }))).toEqual([
        'FILE_NAME_UNSAFE',
        FILE,
      ]);
    },
  );

  it.each(['in.zip', 'in.ZIP', 'in.rar', 'in.7z', 'in.tar.gz'])('refuses %s in it alone', async (name) => {
    expect(await told(zip({ name, content: FILE }, { name: 'b.xlsx', content: FILE }))).toEqual([
      'FILE_NESTED_ARCHIVE',
      FILE,
    ]);
  });

  it('refuses a bomb alone: 5 MB of nothing in 5 kB', async () => {
    expect(await told(zip(bomb('a.xlsx', 5), { name: 'b.xlsx', content: FILE }))).toEqual([
      'FILE_ZIP_BOMB',
      FILE,
    ]);
  });

  it('refuses a file alone that is larger than an upload may be', async () => {
    const limits = { workbook: { fileBytes: 1_000 } };
    expect(
      await told(zip({ name: 'a.xlsx', content: FILE }, { name: 'b.xlsx', content: 'b' }), limits),
    ).toEqual(['FILE_TOO_LARGE', Buffer.from('b')]);
  });

  it('a file that holds more than it says is damaged, never unpacked further', async () => {
    expect(await told(zip({ name: 'a.xlsx', content: FILE, declaredBytes: 10 }))).toEqual(['FILE_DAMAGED']);
    expect(await told(zip({ name: 'a.xlsx', content: FILE, declaredCrc: 1 }))).toEqual(['FILE_DAMAGED']);
  });

  it('is refused whole where its files together are too large, before one is unpacked', async () => {
    const limits = { archive: { unpackedBytes: 9e6 } };
    expect(await told(zip(bomb('a.xlsx', 5), bomb('b.xlsx', 5)), limits)).toBe('FILE_ZIP_BOMB');
  });

  it('is refused whole with too many entries, too long a directory or too many bytes', async () => {
    const many = zipFile(Array.from({ length: 200 }, (_, index) => ({ name: `${index}.xlsx`, content: '' })));
    expect(await told(many, { archive: { entries: 199 } })).toBe('FILE_TOO_MANY_PARTS');
    expect(await told(many, { archive: { directoryBytes: 1_000 } })).toBe('FILE_TOO_MANY_PARTS');
    expect(await told(many, { archive: { archiveBytes: 1_000 } })).toBe('FILE_TOO_LARGE');
    expect(await told(many)).toHaveLength(200);
  });

  it('that is a workbook under another name is told so', async () => {
    expect(await told(zip({ name: '[Content_Types].xml', content: '<x/>' }))).toBe('FILE_EXTENSION_OTHER');
  });

  it('with a password is refused whole', async () => {
    expect(await told(zip({ name: 'a.xlsx', content: FILE, flags: 1 }))).toBe('FILE_ENCRYPTED');
  });

  it('cut off anywhere is damaged, and nothing else happens', async () => {
    const whole = zip({ name: 'a.xlsx', content: FILE }, { name: 'b.xlsx', content: FILE });
    for (let length = 0; length < whole.length; length += 7)
      expect([length, await told(whole.subarray(0, length))]).toEqual([length, 'FILE_DAMAGED']);
  });
});
