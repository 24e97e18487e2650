import type { FindingCode } from '#faults';
import type { FailingFile } from './fixtures.js';
import { sampleCsv, sampleJson } from './sample-doors.js';

interface DoorFault {
  readonly code: FindingCode;
  readonly name: string;
  /** Its address where it is a row's. */
  readonly cell?: string;
  readonly bytes: Buffer;
}

const json = (change: (text: string) => string): Buffer => Buffer.from(change(sampleJson()));
const csv = (change: (text: string) => string): Buffer => Buffer.from(change(sampleCsv()));

const FAULTS: readonly DoorFault[] = [
  { code: 'FILE_JSON_BROKEN', name: 'cut off', bytes: json((text) => text.slice(0, -4)) },
  { code: 'FILE_JSON_BROKEN', name: 'text behind it', bytes: json((text) => `${text}]`) },
  { code: 'FILE_JSON_BROKEN', name: 'too deep', bytes: Buffer.from('['.repeat(100_000)) },
  { code: 'FILE_JSON_BROKEN', name: 'a bare word', bytes: json((text) => text.replace('"90"', 'نود')) },
  {
    code: 'FILE_FIELD_REPEATED',
    name: 'a number twice',
    bytes: json((text) => text.replace('"numerator": "90"', '"numerator": 90, "numerator": 91')),
  },
  { code: 'FILE_FIELD_MISSING', name: 'a JSON list', bytes: Buffer.from('[]') },
  {
    code: 'FILE_FIELD_MISSING',
    name: 'no quarter',
    bytes: json((text) => text.replace('"1405-Q1"', 'null')),
  },
  { code: 'FILE_FIELD_WRONG', name: 'a quarter of 1405-Q9', bytes: json((text) => text.replace('Q1', 'Q9')) },
  {
    code: 'FILE_FIELD_WRONG',
    name: 'an object for a number',
    bytes: json((text) => text.replace('"90"', '{}')),
  },
  {
    code: 'FILE_FIELD_UNKNOWN',
    name: 'a misspelt number',
    bytes: json((text) => text.replace('"numerator":', '"numrator":')),
  },
  {
    code: 'VALUE_PART_OTHER',
    name: 'a number that the indicator has not',
    cell: '/values/4/denominator',
    bytes: json((text) => text.replace('"value": "0"', '"value": "0", "denominator": 5')),
  },
  {
    code: 'VALUE_NOT_A_NUMBER',
    name: 'a word for a number',
    cell: '/values/0/numerator',
    bytes: json((text) => text.replace('"90"', '"نود"')),
  },
  {
    code: 'TEMPLATE_AGENCY_OTHER',
    name: 'JSON of another',
    bytes: json((text) => text.replace('A-01', 'A-02')),
  },
  {
    code: 'FILE_NOT_UTF8',
    name: 'a page of Windows',
    bytes: Buffer.from(sampleCsv().replace(/^\ufeff/, ''), 'latin1'),
  },
  { code: 'FILE_CSV_BROKEN', name: 'an open quote', bytes: csv((text) => text.replace('RAT-02', '"RAT-02')) },
  {
    code: 'FILE_CSV_BROKEN',
    name: 'a field too many',
    bytes: csv((text) => text.replace(/(CNT-01.*)\r\n/, '$1,,,,۷\r\n')),
  },
  { code: 'FILE_FIELD_MISSING', name: 'no heading', bytes: Buffer.from('agency,A-01\nquarter,1405-Q1\n') },
  {
    code: 'FILE_FIELD_UNKNOWN',
    name: 'an unknown column',
    bytes: csv((text) => text.replace(',numerator,', ',surat,')),
  },
  {
    code: 'FILE_FIELD_REPEATED',
    name: 'a column twice',
    bytes: csv((text) => text.replace(',denominator,', ',numerator,')),
  },
  {
    code: 'VALUE_NOT_A_NUMBER',
    name: 'a word in a CSV',
    cell: '7:3',
    bytes: csv((text) => text.replace(',90,', ',نود,')),
  },
  {
    code: 'ROW_INDICATOR_UNKNOWN',
    name: 'a row more',
    cell: '14:1',
    bytes: csv((text) => `${text}RAT-99,,1,2\r\n`),
  },
];

/** JSON and CSV with one fault each. */
export const DOOR_FAULTS: readonly FailingFile[] = FAULTS.map(({ bytes, name, ...fault }) => ({
  ...fault,
  name: name.replaceAll(' ', '-'),
  ending: /^\s*[[{]/.test(bytes.toString()) ? 'json' : 'csv',
  make: () => Promise.resolve(bytes),
}));
