import { createHash } from 'node:crypto';
import type { HostileFile } from './fixtures.js';
import { partsOfWorkbook, withPart } from './parts-of-workbook.js';
import { sampleWorkbook } from './sample-workbook.js';
import { zipFile, type ZipPart } from './zip-file.js';

const SHEET = 'xl/worksheets/sheet2.xml';
const STRINGS = 'xl/sharedStrings.xml';
const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';

/** Letters that deflate does not shrink to a bomb's ratio. */
const noise = (length: number): string => createHash('shake128', { outputLength: length / 2 }).digest('hex');
const numbered = (count: number): string =>
  Array.from({ length: count }, (_, n) => `<si><t>${n}</t></si>`).join('');
const stored = (count: number): ZipPart[] =>
  Array.from({ length: count }, (_, n) => ({ name: String(n), content: '', isStored: true }));

const parts = async (): Promise<ZipPart[]> => await partsOfWorkbook(await sampleWorkbook());
const changed =
  (name: string, change: (xml: string) => string): HostileFile['make'] =>
  async () =>
    zipFile(withPart(await parts(), name, change));
const inSheet = (xml: string): HostileFile['make'] =>
  changed(SHEET, (sheet) => sheet.replace('</sheetData>', `${xml}</sheetData>`));
const behindSheet = (xml: string): HostileFile['make'] =>
  changed(SHEET, (sheet) => sheet.replace(/<\/sheetData>/, `</sheetData>${xml}`));
const adding =
  (...more: readonly ZipPart[]): HostileFile['make'] =>
  async () =>
    zipFile([...(await parts()), ...more]);

/** One deflated million that sixty entries share: each within its limits, together sixty. */
function overlapping(): Buffer {
  const zip = zipFile([{ name: 'a.xlsx', content: noise(1_000_000) }]);
  const start = zip.readUInt32LE(zip.length - 22 + 16);
  const entry = zip.subarray(start, zip.length - 22);
  const end = Buffer.from(zip.subarray(zip.length - 22));
  end.writeUInt16LE(60, 8);
  end.writeUInt16LE(60, 10);
  end.writeUInt32LE(entry.length * 60, 12);
  const entries = Array.from({ length: 60 }, (_, n) => {
    const own = Buffer.from(entry);
    own.write(String.fromCharCode(65 + n), 46, 'latin1');
    return own;
  });
  return Buffer.concat([zip.subarray(0, start), ...entries, end]);
}

const whole = (range: string): string => `<mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`;

/** Files that mean harm, or that a broken program made; what each must be answered with. */
export const HOSTILE: readonly HostileFile[] = [
  // Bombs
  {
    name: 'twenty-megabytes',
    codes: ['FILE_TOO_LARGE'],
    make: adding({ name: 'xl/media/a.png', content: Buffer.alloc(20_000_000), isStored: true }),
  },
  {
    name: 'bomb-of-one-part',
    codes: ['FILE_ZIP_BOMB'],
    make: adding({ name: 'x', content: Buffer.alloc(6_000_000) }),
  },
  {
    name: 'bomb-of-many-parts',
    codes: ['FILE_ZIP_BOMB'],
    make: adding(
      ...Array.from({ length: 70 }, (_, n) => ({ name: `x${n}`, content: Buffer.alloc(4_500_000) })),
    ),
  },
  {
    name: 'bomb-in-a-zip-in-a-zip',
    ending: 'zip',
    codes: ['FILE_NESTED_ARCHIVE'],
    make: () =>
      zipFile([{ name: '1.zip', content: zipFile([{ name: '2.zip', content: Buffer.alloc(6_000_000) }]) }]),
  },
  {
    name: 'zip-inside-a-workbook',
    codes: [],
    make: adding({ name: 'x/1.zip', content: zipFile([{ name: 'x', content: Buffer.alloc(6_000_000) }]) }),
  },
  { name: 'bomb-of-overlapping-entries', codes: ['FILE_ZIP_BOMB'], make: overlapping },
  { name: 'bomb-of-overlapping-files', ending: 'zip', codes: ['FILE_ZIP_BOMB'], make: overlapping },
  {
    name: 'zip-in-a-zip-of-its-name',
    ending: 'zip',
    codes: ['FILE_NESTED_ARCHIVE'],
    make: () => zipFile([{ name: 'r/r.zip', content: 'r', isStored: true }]),
  },
  {
    name: 'sheet-bomb-under-a-false-size',
    codes: ['FILE_ZIP_BOMB'],
    make: async () =>
      zipFile(
        (await parts()).map((part) =>
          part.name === SHEET
            ? { ...part, content: Buffer.alloc(66_000_000, ' '), declaredBytes: 3_000 }
            : part,
        ),
      ),
  },
  // Directories
  { name: 'hundred-thousand-entries', codes: ['FILE_TOO_MANY_PARTS'], make: () => zipFile(stored(100_000)) },
  {
    name: 'hundred-thousand-files',
    ending: 'zip',
    codes: ['FILE_TOO_MANY_PARTS'],
    make: () => zipFile(stored(100_000)),
  },
  {
    name: 'sixty-thousand-entries-that-say-they-are-two',
    codes: ['FILE_NOT_A_WORKBOOK'],
    make: () => {
      const zip = zipFile(stored(60_000));
      zip.writeUInt16LE(2, zip.length - 12);
      return zip;
    },
  },
  { name: 'nothing-but-the-end-of-a-zip', codes: ['FILE_NOT_A_WORKBOOK'], make: () => zipFile([]) },
  {
    name: 'size-too-small',
    codes: ['FILE_DAMAGED'],
    make: async () =>
      zipFile((await parts()).map((part) => (part.name === SHEET ? { ...part, declaredBytes: 9 } : part))),
  },
  {
    name: 'size-of-four-gigabytes',
    codes: ['FILE_ZIP_BOMB'],
    make: async () =>
      zipFile(
        (await parts()).map((part) => (part.name === SHEET ? { ...part, declaredBytes: 0xffff_fffe } : part)),
      ),
  },
  {
    name: 'part-out-of-the-package',
    codes: ['FILE_DAMAGED'],
    make: adding({ name: '../../x', content: 'x' }),
  },
  { name: 'part-with-nul', codes: ['FILE_DAMAGED'], make: adding({ name: 'x\u0000.xml', content: 'x' }) },
  { name: 'part-of-a-long-name', codes: [], make: adding({ name: 'x'.repeat(60_000), content: 'x' }) },
  // XML
  {
    name: 'billion-laughs',
    codes: ['FILE_DOCTYPE'],
    make: changed(WORKBOOK, (xml) => {
      const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);
      return xml.replace('<workbook', `<!DOCTYPE x [<!ENTITY l0 "lol">${laughs.join('')}]><workbook`);
    }),
  },
  {
    name: 'external-entity-in-relations',
    codes: ['FILE_DOCTYPE'],
    make: changed('_rels/.rels', (xml) =>
      xml.replace(
        '<Relationships',
        '<!DOCTYPE x [<!ENTITY % e SYSTEM "http://example.ir/e"> %e;]><Relationships',
      ),
    ),
  },
  {
    name: 'external-entity-in-styles',
    codes: ['FILE_DOCTYPE'],
    make: changed(STYLES, (xml) =>
      xml.replace('<styleSheet', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><styleSheet'),
    ),
  },
  {
    name: 'million-styles',
    codes: [],
    make: changed(STYLES, (xml) =>
      xml.replace(
        '</cellXfs>',
        `${Array.from({ length: 500_000 }, (_, n) => `<xf numFmtId="${n}"/>`).join('')}</cellXfs>`,
      ),
    ),
  },
  { name: 'elements-a-million-deep', codes: ['FILE_DAMAGED'], make: inSheet('<x>'.repeat(1_000_000)) },
  {
    name: 'attribute-of-ten-million-characters',
    codes: [],
    make: inSheet(`<row r="99" a="${noise(10_000_000)}"/>`),
  },
  {
    name: 'cell-of-ten-million-characters',
    codes: ['FILE_DAMAGED'],
    make: inSheet(`<row r="99"><c r="A99" t="str"><v>${noise(10_000_000)}</v></c></row>`),
  },
  { name: 'comment-without-end', codes: ['FILE_DAMAGED'], make: inSheet(`<!--${'-'.repeat(1_000_000)}`) },
  {
    name: 'thirty-thousand-ampersands',
    codes: ['FILE_DAMAGED'],
    make: inSheet(`<row r="99"><c r="A99" t="str"><v>${'&'.repeat(30_000)}</v></c></row>`),
  },
  {
    name: 'utf-7',
    codes: ['FILE_DAMAGED'],
    make: changed(STRINGS, (xml) => xml.replace(/encoding="UTF-8"/i, 'encoding="UTF-7"')),
  },
  // Cells
  {
    name: 'cell-in-the-far-corner',
    codes: [],
    make: inSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  },
  {
    name: 'cell-beyond-the-far-corner',
    codes: ['FILE_TOO_MANY_CELLS'],
    make: inSheet('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
  },
  {
    name: 'reference-of-a-hundred-letters',
    codes: [],
    make: inSheet(`<row r="99"><c r="${'A'.repeat(100)}1"><v>1</v></c></row>`),
  },
  {
    name: 'row-of-a-thousand-digits',
    codes: ['FILE_DAMAGED'],
    make: inSheet(`<row r="${'9'.repeat(1000)}"/>`),
  },
  { name: 'hundred-thousand-blank-rows', codes: [], make: inSheet('<row r="99"/>'.repeat(100_000)) },
  {
    name: 'string-index-past-any-string',
    codes: ['FILE_DAMAGED'],
    make: inSheet('<row r="99"><c r="A99" t="s"><v>1e300</v></c></row>'),
  },
  {
    name: 'million-strings-nobody-asks-for',
    codes: [],
    make: changed(STRINGS, (xml) => xml.replace('</sst>', `${numbered(900_000)}</sst>`)),
  },
  {
    name: 'strings-without-end',
    codes: ['FILE_TOO_MANY_CELLS'],
    make: changed(STRINGS, (xml) => xml.replace('</sst>', `${numbered(1_100_000)}</sst>`)),
  },
  {
    name: 'hundred-thousand-rows-of-noise',
    codes: ['ROW_INDICATOR_UNKNOWN', 'FINDINGS_LEFT_OUT'],
    make: inSheet(
      Array.from(
        { length: 100_000 },
        (_, n) => `<row r="${n + 99}"><c r="A${n + 99}" t="str"><v>${n}</v></c></row>`,
      ).join(''),
    ),
  },
  { name: 'whole-sheet-merged', codes: ['CELLS_MERGED'], make: behindSheet(whole('A1:XFD1048576')) },
  {
    name: 'merges-over-one-another',
    codes: ['CELLS_MERGED'],
    make: behindSheet(whole('A1:XFD1048576').replace(/<mergeCell .*?\/>/, (one) => one.repeat(100_000))),
  },
  {
    name: 'validations-on-whole-columns',
    codes: [],
    make: behindSheet(
      `<dataValidations>${'<dataValidation type="list" sqref="A1:XFD1048576"><formula1>"ا,ب"</formula1></dataValidation>'.repeat(10_000)}</dataValidations>`,
    ),
  },
  {
    name: 'hidden-columns-without-end',
    codes: ['COLUMN_HIDDEN'],
    make: changed(SHEET, (xml) =>
      xml.replace(
        '<sheetData>',
        `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(100_000)}</cols><sheetData>`,
      ),
    ),
  },
  // Relations
  {
    name: 'relation-out-of-the-package',
    codes: ['FILE_DAMAGED'],
    make: changed('xl/_rels/workbook.xml.rels', (xml) => xml.replaceAll('worksheets/', '../../../../etc/')),
  },
  {
    name: 'external-relation',
    codes: ['FILE_NOT_A_WORKBOOK'],
    make: changed('_rels/.rels', (xml) => xml.replaceAll('Target=', 'TargetMode="External" Target=')),
  },
  {
    name: 'sheet-that-is-not-there',
    codes: ['FILE_DAMAGED'],
    make: changed('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replaceAll(/worksheets\/sheet\d.xml/g, 'nothing.xml'),
    ),
  },
  {
    name: 'workbook-that-is-its-own-sheet',
    codes: ['TEMPLATE_UNKNOWN'],
    make: changed('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replaceAll(/worksheets\/sheet\d.xml/g, 'workbook.xml'),
    ),
  },
];
