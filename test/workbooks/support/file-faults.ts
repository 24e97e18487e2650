import { TEMPLATE_VERSION, writeAgencyWorkbook } from '#ingestion';
import type { FailingFile } from './fixtures.js';
import { ofVersion, sheetIdentityCell } from './of-version.js';
import { partsOfWorkbook, withPart } from './parts-of-workbook.js';
import { SAMPLE_EDITION } from './sample-edition.js';
import { sampleWorkbook } from './sample-workbook.js';
import { zipFile, type ZipPart } from './zip-file.js';

/** The parts of the sound workbook, changed, as a zip again. */
async function rebuilt(change: (parts: ZipPart[]) => readonly ZipPart[]): Promise<Buffer> {
  return zipFile(change(await partsOfWorkbook(await sampleWorkbook())));
}

const SHEET = 'xl/worksheets/sheet2.xml';
const STRINGS = 'xl/sharedStrings.xml';

/** A compound file of old Office with one stream name in its directory; enough for what is looked at. */
function compoundFile(stream: string): Buffer {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
  ]);
}

const ENTITIES = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
  '',
);

/** The sample workbook made for somebody or something else. */
const made = (changes: { edition?: string; agency?: string; quarter?: string }) => () =>
  writeAgencyWorkbook({
    edition: {
      ...SAMPLE_EDITION,
      code: changes.edition ?? SAMPLE_EDITION.code,
    },
    agency: { code: changes.agency ?? 'A-01', name: 'سازمان نمونه' },
    quarter: changes.quarter ?? '1405-Q1',
  });

export const FILE_FAULTS: readonly FailingFile[] = [
  { code: 'FILE_NOT_A_WORKBOOK', name: 'empty', make: () => Promise.resolve(Buffer.alloc(0)) },
  {
    code: 'FILE_NOT_A_WORKBOOK',
    name: 'web-page',
    make: () => Promise.resolve(Buffer.from('<html><table>')),
  },
  {
    code: 'FILE_NOT_A_WORKBOOK',
    name: 'plain-zip',
    make: () => Promise.resolve(zipFile([{ name: 'a.txt', content: 'a' }])),
  },
  {
    code: 'FILE_NOT_A_WORKBOOK',
    name: 'pdf',
    make: () => Promise.resolve(Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n', 'latin1')),
  },
  {
    code: 'FILE_NOT_A_WORKBOOK',
    name: 'web-page-of-excel',
    make: () =>
      Promise.resolve(Buffer.from('\ufeff<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com">')),
  },
  {
    code: 'FILE_NOT_A_WORKBOOK',
    name: 'ods',
    make: () =>
      Promise.resolve(
        zipFile([
          { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
          { name: 'content.xml', content: '<office:document-content/>' },
        ]),
      ),
  },
  {
    code: 'FILE_NOT_A_WORKBOOK',
    name: 'odt',
    make: () =>
      Promise.resolve(
        zipFile([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', isStored: true }]),
      ),
  },
  {
    code: 'FILE_NOT_A_WORKBOOK',
    name: 'old-document',
    make: () => Promise.resolve(compoundFile('WordDocument')),
  },
  {
    code: 'FILE_NOT_A_WORKBOOK',
    name: 'text-document',
    make: () =>
      rebuilt((parts) =>
        withPart(parts, '_rels/.rels', (xml) => xml.replace('xl/workbook.xml', 'word/document.xml')),
      ),
  },
  { code: 'FILE_LEGACY_XLS', name: 'excel-97', make: () => Promise.resolve(compoundFile('Workbook')) },
  { code: 'FILE_LEGACY_XLS', name: 'excel-5', make: () => Promise.resolve(compoundFile('Book')) },
  { code: 'FILE_ENCRYPTED', name: 'password', make: () => Promise.resolve(compoundFile('EncryptedPackage')) },
  {
    code: 'FILE_ENCRYPTED',
    name: 'encrypted-zip',
    make: () => rebuilt((parts) => parts.map((part) => ({ ...part, flags: 1 }))),
  },
  {
    code: 'FILE_BINARY_WORKBOOK',
    name: 'xlsb',
    make: () =>
      rebuilt((parts) =>
        withPart(parts, '_rels/.rels', (xml) => xml.replace('xl/workbook.xml', 'xl/workbook.bin')),
      ),
  },
  {
    code: 'FILE_ZIP_BOMB',
    name: 'part-of-zeros',
    make: () => rebuilt((parts) => [...parts, { name: 'xl/media/a.png', content: Buffer.alloc(40_000_000) }]),
  },
  {
    code: 'FILE_ZIP_BOMB',
    name: 'lying-size',
    make: () =>
      rebuilt((parts) =>
        parts.map((part) =>
          part.name === SHEET
            ? { ...part, content: Buffer.alloc(66_000_000, ' '), declaredBytes: 900 }
            : part,
        ),
      ),
  },
  {
    code: 'FILE_TOO_LARGE',
    name: 'larger-than-allowed',
    with: { limits: { fileBytes: 5_000 } },
    make: async () => await sampleWorkbook(),
  },
  {
    code: 'FILE_TOO_MANY_PARTS',
    name: 'three-thousand',
    make: () =>
      rebuilt((parts) => [
        ...parts,
        ...Array.from({ length: 3_000 }, (_, n) => ({ name: `x/${n}`, content: '', isStored: true })),
      ]),
  },
  {
    code: 'FILE_TOO_MANY_CELLS',
    name: 'a-million-blank-cells',
    make: () =>
      rebuilt((parts) =>
        withPart(parts, SHEET, (xml) =>
          xml.replace('</sheetData>', `<row r="99">${'<c/>'.repeat(1_000_001)}</row></sheetData>`),
        ),
      ),
  },
  {
    code: 'FILE_DOCTYPE',
    name: 'external-entity',
    make: () =>
      rebuilt((parts) =>
        withPart(parts, STRINGS, (xml) =>
          xml.replace('<sst', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst'),
        ),
      ),
  },
  {
    code: 'FILE_DOCTYPE',
    name: 'billion-laughs',
    make: () =>
      rebuilt((parts) =>
        withPart(parts, SHEET, (xml) =>
          xml.replace('<worksheet', `<!DOCTYPE x [<!ENTITY l0 "lol">${ENTITIES}]><worksheet`),
        ),
      ),
  },
  {
    code: 'FILE_DOCTYPE',
    name: 'in-utf-16',
    make: () =>
      rebuilt((parts) =>
        withPart(parts, STRINGS, (xml) =>
          Buffer.from(`\ufeff<!DOCTYPE x [<!ENTITY e "e">]>${xml.replace(/<\?.*?\?>/, '')}`, 'utf16le'),
        ),
      ),
  },
  {
    code: 'FILE_DAMAGED',
    name: 'part-out-of-the-package',
    make: () => rebuilt((parts) => [...parts, { name: '../../autostart.desktop', content: 'x' }]),
  },
  {
    code: 'FILE_DAMAGED',
    name: 'part-twice',
    make: () => rebuilt((parts) => [...parts, { name: SHEET.toUpperCase(), content: '<worksheet/>' }]),
  },
  {
    code: 'FILE_DAMAGED',
    name: 'size-too-large',
    make: () =>
      rebuilt((parts) =>
        parts.map((part) => (part.name === SHEET ? { ...part, declaredBytes: 90_000 } : part)),
      ),
  },
  {
    code: 'FILE_DAMAGED',
    name: 'cut-in-half',
    make: async () => {
      const sound = await sampleWorkbook();
      return sound.subarray(0, sound.length / 2);
    },
  },
  {
    code: 'FILE_DAMAGED',
    name: 'flipped-byte',
    make: async () => {
      const bytes = await sampleWorkbook();
      const at = bytes.indexOf(SHEET) + SHEET.length + 400;
      bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
      return bytes;
    },
  },
  {
    code: 'FILE_DAMAGED',
    name: 'sheet-without-its-part',
    make: () => rebuilt((parts) => parts.filter(({ name }) => name !== SHEET)),
  },
  {
    code: 'FILE_DAMAGED',
    name: 'sheet-cut-off',
    make: () =>
      rebuilt((parts) => withPart(parts, SHEET, (xml) => xml.slice(0, xml.indexOf('</sheetData>') - 30))),
  },
  {
    code: 'FILE_DAMAGED',
    name: 'string-that-is-not-there',
    make: () => rebuilt((parts) => withPart(parts, STRINGS, () => '<sst></sst>')),
  },
  {
    code: 'TEMPLATE_UNKNOWN',
    name: 'without-hidden-sheet',
    make: () =>
      sampleWorkbook(({ workbook, sheet }) => {
        sheetIdentityCell(sheet).value = null;
        workbook.removeWorksheet('_karnameh');
      }),
  },
  {
    code: 'TEMPLATE_UNKNOWN',
    name: 'unreadable-quarter',
    make: () =>
      sampleWorkbook(({ workbook }) => {
        workbook.getWorksheet('_karnameh')?.eachRow((row) => {
          if (row.getCell(1).value === 'quarter') row.getCell(2).value = 'spring';
        });
      }),
  },
  {
    code: 'TEMPLATE_VERSION_UNKNOWN',
    name: 'later-version',
    make: () => sampleWorkbook(ofVersion(TEMPLATE_VERSION + 1)),
  },
  {
    code: 'TEMPLATE_OLDER',
    name: 'first-version',
    isWarning: true,
    make: () => sampleWorkbook(ofVersion(1)),
  },
  {
    code: 'SHEET_OF_OTHER',
    name: 'sheet-of-last-quarter',
    isWarning: true,
    make: () =>
      sampleWorkbook(({ sheet }) => {
        const identity = sheetIdentityCell(sheet);
        identity.value = identity.text.replace('1405-Q1', '1404-Q4');
      }),
  },
  {
    code: 'SHEET_OF_OTHER',
    name: 'sheet-of-neighbour',
    isWarning: true,
    make: () =>
      sampleWorkbook(({ sheet }) => {
        const identity = sheetIdentityCell(sheet);
        identity.value = identity.text.replace('A-01', 'A-02');
      }),
  },
  { code: 'TEMPLATE_EDITION_OTHER', name: 'edition-9', make: made({ edition: 'edition-9' }) },
  { code: 'TEMPLATE_AGENCY_OTHER', name: 'neighbour', make: made({ agency: 'A-02' }) },
  { code: 'TEMPLATE_QUARTER_OTHER', name: 'last-quarter', make: made({ quarter: '1404-Q4' }) },
];
