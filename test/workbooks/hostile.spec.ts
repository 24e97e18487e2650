import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FINDING_CODES } from '#faults';
import { createWorkbookReader, type WorkbookReader } from '#ingestion';
import { HOSTILE } from './support/hostile-files.js';
import { partsOfWorkbook, withPart } from './support/parts-of-workbook.js';
import { SAMPLE_EDITION } from './support/sample-edition.js';
import { sampleWorkbook } from './support/sample-workbook.js';
import { toldOfFile } from './support/told-of-file.js';
import { zipFile } from './support/zip-file.js';

const CONTEXT = { editions: [SAMPLE_EDITION] };
const sound = await sampleWorkbook();
const parts = await partsOfWorkbook(sound);

let folder: string;
let reader: WorkbookReader;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-hostile-'));
  reader = createWorkbookReader({ threads: 2 });
});
afterAll(async () => {
  await reader.close();
  fs.rmSync(folder, { recursive: true });
});

async function codesOf(bytes: Buffer): Promise<string[]> {
  const { findings, isAccepted } = await reader.read(bytes, CONTEXT);
  expect(isAccepted).toBe(findings.every(({ severity }) => severity === 'warning'));
  return findings.map(({ code }) => code);
}

describe('a hostile file', () => {
  it.each(HOSTILE)(
    '$name.$ending is answered with $codes, and harms nobody',
    async ({ ending, codes, make }) => {
      const file = path.join(folder, `a.${ending ?? 'xlsx'}`);
      fs.writeFileSync(file, await make());
      const { findings } = await toldOfFile(file, reader, CONTEXT);
      expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(codes));
      // However many faults there are, so many are kept, and one says how many more.
      expect(findings.length).toBeLessThanOrEqual(5_001);
    },
  );

  it('cut off at every kilobyte, and at every byte of its end, is refused', async () => {
    const lengths = [
      ...Array.from({ length: Math.floor(sound.length / 1024) }, (_, n) => (n + 1) * 1024),
      ...Array.from({ length: 64 }, (_, n) => sound.length - 1 - n),
    ];
    for (const length of lengths)
      expect([length, await codesOf(sound.subarray(0, length))]).toEqual([length, ['FILE_DAMAGED']]);
  });

  it('with any byte of the zip changed is refused or read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const bytes = Buffer.from(sound);
        bytes.writeUInt8(sound.readUInt8(at) ^ mask, at);
        const codes = await codesOf(bytes);
        expect(codes.length === 0 || codes.every((code) => code.startsWith('FILE_'))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('with anything changed within a part, under a true checksum, is refused or read in time', async () => {
    const READ = [
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
    ];
    const named = parts.filter(({ name }) => READ.includes(name) || name.startsWith('xl/worksheets/sheet'));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...named),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.nat(30),
        fc.oneof(
          fc.string({ maxLength: 6 }),
          fc.constantFrom(
            '<',
            '>',
            '"',
            '&',
            '</c>',
            '<c r="F7">',
            '<v>',
            ']]>',
            '<!--',
            '1E999',
            '\u0000',
            'hidden="1"',
          ),
        ),
        async ({ name, content }, place, length, noise) => {
          const at = Math.floor(place * content.length);
          const broken = Buffer.concat([
            Buffer.from(content).subarray(0, at),
            Buffer.from(noise),
            Buffer.from(content).subarray(at + length),
          ]);
          const codes = await codesOf(zipFile(withPart(parts, name, () => broken)));
          expect(codes).not.toContain('FILE_TIMEOUT');
          for (const code of codes) expect(FINDING_CODES).toContain(code);
        },
      ),
      { numRuns: 200 },
    );
  });
});
