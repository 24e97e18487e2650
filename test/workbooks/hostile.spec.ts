import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorkbookReader, type WorkbookReader } from '#ingestion';
import { partsOfWorkbook, withPart } from './support/parts-of-workbook.js';
import { SAMPLE_EDITION } from './support/sample-edition.js';
import { sampleWorkbook } from './support/sample-workbook.js';
import { zipFile, type ZipPart } from './support/zip-file.js';

const SHEET = 'xl/worksheets/sheet2.xml';
const STRINGS = 'xl/sharedStrings.xml';
const sound = await sampleWorkbook();
const parts = await partsOfWorkbook(sound);

/** Letters that deflate does not shrink to a bomb's ratio. */
const noise = (length: number): string => createHash('shake128', { outputLength: length / 2 }).digest('hex');
const numbered = (count: number): string =>
  Array.from({ length: count }, (_, n) => `<si><t>${n}</t></si>`).join('');

const inSheet = (xml: string): ZipPart[] =>
  withPart(parts, SHEET, (sheet) => sheet.replace('</sheetData>', `${xml}</sheetData>`));

let reader: WorkbookReader;
beforeAll(() => {
  reader = createWorkbookReader({ threads: 2 });
});
afterAll(() => reader.close());

async function answerOf(bytes: Buffer): Promise<string[]> {
  const { findings, isAccepted } = await reader.read(bytes, { editions: [SAMPLE_EDITION] });
  expect(isAccepted).toBe(findings.every(({ severity }) => severity === 'warning'));
  return findings.map(({ code }) => code);
}

describe('a hostile file', () => {
  it.each<[string, string | null, () => Buffer]>([
    [
      'cells in the far corner of the sheet',
      null,
      () => zipFile(inSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
    ],
    [
      'a reference of a hundred letters',
      null,
      () => zipFile(inSheet(`<row r="99"><c r="${'A'.repeat(100)}1"><v>1</v></c></row>`)),
    ],
    [
      'a row number of a thousand digits',
      'FILE_DAMAGED',
      () => zipFile(inSheet(`<row r="${'9'.repeat(1000)}"/>`)),
    ],
    ['a hundred thousand blank rows', null, () => zipFile(inSheet('<row r="99"/>'.repeat(100_000)))],
    ['elements a million deep', 'FILE_DAMAGED', () => zipFile(inSheet('<x>'.repeat(1_000_000)))],
    [
      'an attribute of ten million characters',
      null,
      () => zipFile(inSheet(`<row r="99" a="${noise(10_000_000)}"/>`)),
    ],
    [
      'a cell of ten million characters',
      'FILE_DAMAGED',
      () => zipFile(inSheet(`<row r="99"><c r="A99" t="str"><v>${noise(10_000_000)}</v></c></row>`)),
    ],
    [
      'a string index past any string',
      'FILE_DAMAGED',
      () => zipFile(inSheet('<row r="99"><c r="A99" t="s"><v>1e300</v></c></row>')),
    ],
    ['a comment without end', 'FILE_DAMAGED', () => zipFile(inSheet(`<!--${'-'.repeat(1_000_000)}`))],
    [
      'a million ampersands',
      'FILE_DAMAGED',
      () => zipFile(inSheet(`<row r="99"><c r="A99" t="str"><v>${'&'.repeat(30_000)}</v></c></row>`)),
    ],
    [
      'a million strings nobody asks for',
      null,
      () => zipFile(withPart(parts, STRINGS, (xml) => xml.replace('</sst>', `${numbered(900_000)}</sst>`))),
    ],
    [
      'strings without end',
      'FILE_TOO_MANY_CELLS',
      () => zipFile(withPart(parts, STRINGS, (xml) => xml.replace('</sst>', `${numbered(1_100_000)}</sst>`))),
    ],
    [
      'a relation out of the package',
      'FILE_DAMAGED',
      () =>
        zipFile(
          withPart(parts, 'xl/_rels/workbook.xml.rels', (xml) =>
            xml.replaceAll('worksheets/', '../../../../etc/'),
          ),
        ),
    ],
    [
      'an external relation',
      'FILE_NOT_A_WORKBOOK',
      () =>
        zipFile(
          withPart(parts, '_rels/.rels', (xml) => xml.replaceAll('Target=', 'TargetMode="External" Target=')),
        ),
    ],
    [
      'a workbook that is its own sheet',
      'FILE_DAMAGED',
      () =>
        zipFile(
          withPart(parts, 'xl/_rels/workbook.xml.rels', (xml) =>
            xml.replaceAll(/worksheets\/sheet\d.xml/g, 'nothing.xml'),
          ),
        ),
    ],
    [
      'a hundred thousand parts',
      'FILE_TOO_MANY_PARTS',
      () =>
        zipFile(Array.from({ length: 70_000 }, (_, n) => ({ name: String(n), content: '', isStored: true }))),
    ],
    [
      'sixty thousand parts that say they are two',
      'FILE_NOT_A_WORKBOOK',
      () => {
        const zip = zipFile(
          Array.from({ length: 60_000 }, (_, n) => ({ name: String(n), content: '', isStored: true })),
        );
        zip.writeUInt16LE(2, zip.length - 12);
        return zip;
      },
    ],
    ['nothing but the end of a zip', 'FILE_NOT_A_WORKBOOK', () => zipFile([])],
    [
      'a bomb in a part that is not read',
      'FILE_ZIP_BOMB',
      () => zipFile([...parts, { name: 'x', content: Buffer.alloc(6_000_000) }]),
    ],
    [
      'a bomb of many middling parts',
      'FILE_ZIP_BOMB',
      () =>
        zipFile([
          ...parts,
          ...Array.from({ length: 70 }, (_, n) => ({ name: `x${n}`, content: Buffer.alloc(4_500_000) })),
        ]),
    ],
    [
      'a sheet bomb under a false size',
      'FILE_ZIP_BOMB',
      () =>
        zipFile(
          parts.map((part) =>
            part.name === SHEET
              ? { ...part, content: Buffer.alloc(66_000_000, ' '), declaredBytes: 3_000 }
              : part,
          ),
        ),
    ],
  ])('of %s is refused or read, and harms nobody', async (_, code, make) => {
    const codes = await answerOf(make());
    expect(codes).toEqual(code === null ? [] : [code]);
  });

  it('with a hundred thousand rows of noise is refused with the first faults only', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, n) => `<row r="${n + 99}"><c r="A${n + 99}" t="str"><v>${n}</v></c></row>`,
    );
    const codes = await answerOf(zipFile(inSheet(rows.join(''))));
    expect(codes).toHaveLength(5_000);
    expect(new Set(codes)).toEqual(new Set(['ROW_INDICATOR_UNKNOWN']));
  });

  it('cut off at any place is refused', async () => {
    for (let step = 1; step < 40; step++) {
      const cut = sound.subarray(0, Math.floor((sound.length * step) / 40));
      expect(await answerOf(cut)).toEqual(['FILE_DAMAGED']);
    }
  });

  it('with any byte changed is refused or read', async () => {
    for (let at = 0; at < sound.length; at += 61) {
      const changed = Buffer.from(sound);
      changed.writeUInt8(sound.readUInt8(at) ^ 0x55, at);
      const codes = await answerOf(changed);
      expect(codes.length === 0 || codes.every((code) => code.startsWith('FILE_'))).toBe(true);
    }
  });
});
