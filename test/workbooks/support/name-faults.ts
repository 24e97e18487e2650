import type { FailingFile } from './fixtures.js';
import { sampleCsv } from './sample-doors.js';
import { sampleWorkbook } from './sample-workbook.js';
import { zipFile } from './zip-file.js';

const csv = (): Promise<Buffer> => Promise.resolve(Buffer.from(sampleCsv()));

/** Sound content under a name, in a folder or within a time that is not: the fault is none of its cells. */
export const NAME_FAULTS: readonly FailingFile[] = [
  {
    code: 'FILE_NAME_UNSAFE',
    name: 'right-to-left-override',
    with: { sentAs: 'karnameh\u202Exslx.xlsx' },
    make: () => sampleWorkbook(),
  },
  { code: 'FILE_NAME_UNSAFE', name: 'nul', with: { sentAs: 'a\u0000b.xlsx' }, make: () => sampleWorkbook() },
  {
    code: 'FILE_NAME_UNSAFE',
    name: 'out-of-the-zip',
    ending: 'zip',
    make: async () => zipFile([{ name: '../../a.xlsx', content: await sampleWorkbook() }]),
  },
  {
    code: 'FILE_NAME_UNSAFE',
    name: 'isolate-in-a-zip',
    ending: 'zip',
    make: async () => zipFile([{ name: 'a\u2067b.xlsx', content: await sampleWorkbook() }]),
  },
  {
    code: 'FILE_NAME_TOO_LONG',
    name: 'three-hundred-characters',
    with: { sentAs: `${'گ'.repeat(295)}.xlsx` },
    make: () => sampleWorkbook(),
  },
  { code: 'FILE_EXTENSION_OTHER', name: 'csv-as-xlsx', make: csv },
  { code: 'FILE_EXTENSION_OTHER', name: 'xlsx-as-xls', ending: 'xls', make: () => sampleWorkbook() },
  { code: 'FILE_EXTENSION_OTHER', name: 'xlsx-as-csv', ending: 'csv', make: () => sampleWorkbook() },
  { code: 'FILE_EXTENSION_OTHER', name: 'csv-as-json', ending: 'json', make: csv },
  { code: 'FILE_EXTENSION_OTHER', name: 'xlsx-as-zip', ending: 'zip', make: () => sampleWorkbook() },
  {
    code: 'FILE_NESTED_ARCHIVE',
    name: 'zip-in-zip',
    ending: 'zip',
    make: async () => {
      const inner = zipFile([{ name: 'a.xlsx', content: await sampleWorkbook() }]);
      return zipFile([{ name: 'all.zip', content: inner }]);
    },
  },
  {
    code: 'FILE_ENCRYPTED',
    name: 'zip-with-a-password',
    ending: 'zip',
    make: async () => zipFile([{ name: 'a.xlsx', content: await sampleWorkbook(), flags: 1 }]),
  },
  // A thread takes longer than this to start.
  {
    code: 'FILE_TIMEOUT',
    name: 'one-millisecond',
    with: { limits: { milliseconds: 1 } },
    make: () => sampleWorkbook(),
  },
  // Of its one fault nothing may be said.
  {
    code: 'FINDINGS_LEFT_OUT',
    name: 'none-is-kept',
    with: { limits: { findings: 0 } },
    make: () =>
      sampleWorkbook((editor) => {
        editor.cell('CNT-01', 'input1').value = -4;
      }),
  },
  {
    code: 'TEMPLATE_AGENCY_UNKNOWN',
    name: 'of-nobody',
    with: { agencies: ['A-02'] },
    make: () => sampleWorkbook(),
  },
];
