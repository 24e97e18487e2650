import type { FailingFile } from './fixtures.js';
import { partsOfWorkbook, withPart } from './parts-of-workbook.js';
import { sampleWorkbook } from './sample-workbook.js';
import { zipFile } from './zip-file.js';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const MACROS = 'http://schemas.microsoft.com/office/2006/relationships/vbaProject';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
/** The compound file that a macro project or an OLE object is. */
const COMPOUND = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_040)]);

/** The sound workbook with one part more, which its workbook part is related to where a type is given. */
const carrying =
  (name: string, content: Buffer | string, type?: string): FailingFile['make'] =>
  async () => {
    const parts = await partsOfWorkbook(await sampleWorkbook());
    const relation = `<Relationship Id="rIdX" Type="${type}" Target="/${name}"/>`;
    const related = type
      ? withPart(parts, RELATIONS, (xml) => xml.replace('</Relationships>', `${relation}</Relationships>`))
      : parts;
    return zipFile([...related, { name, content }]);
  };

/** Workbooks with sound numbers that carry what is reported to whoever opens them. */
export const CARRIED_FAULTS: readonly FailingFile[] = [
  {
    code: 'FILE_HAS_MACROS',
    name: 'with-macros',
    ending: 'xlsm',
    isWarning: true,
    make: carrying('xl/vbaProject.bin', COMPOUND, MACROS),
  },
  {
    code: 'FILE_HAS_MACROS',
    name: 'macros-behind-xlsx',
    isWarning: true,
    make: carrying('xl/vbaProject.bin', COMPOUND, MACROS),
  },
  {
    code: 'FILE_HAS_MACROS',
    name: 'macros-under-another-name',
    isWarning: true,
    make: carrying('xl/media/picture1.png', COMPOUND, MACROS),
  },
  {
    code: 'FILE_HAS_MACROS',
    name: 'excel-4-macro-sheet',
    isWarning: true,
    make: carrying('xl/macrosheets/sheet1.xml', '<xm:macrosheet/>'),
  },
  {
    code: 'FILE_HAS_EXTERNAL_LINKS',
    name: 'link-to-another-workbook',
    isWarning: true,
    make: carrying('xl/externalLinks/externalLink1.xml', '<externalLink/>', `${TYPES}externalLink`),
  },
  {
    code: 'FILE_HAS_EXTERNAL_LINKS',
    name: 'query-of-a-server',
    isWarning: true,
    make: carrying('xl/connections.xml', '<connections/>', `${TYPES}connections`),
  },
  {
    code: 'FILE_HAS_OLE_OBJECTS',
    name: 'ole-object',
    isWarning: true,
    make: carrying('xl/embeddings/oleObject1.bin', COMPOUND),
  },
  {
    code: 'FILE_HAS_OLE_OBJECTS',
    name: 'activex',
    isWarning: true,
    make: carrying('xl/activeX/activeX1.xml', '<ax:ocx/>'),
  },
  {
    code: 'FILE_HAS_EMBEDDED_FILES',
    name: 'word-document-inside',
    isWarning: true,
    make: carrying('xl/embeddings/Microsoft_Word_Document.docx', zipFile([{ name: 'a', content: 'a' }])),
  },
];
