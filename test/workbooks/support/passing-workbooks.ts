import { STATUS_WORDS } from '#ingestion';
import { columnLetters } from '../../../libs/ingestion/src/template/column-letters.js';
import type { PassingWorkbook } from './fixtures.js';
import { partsOfWorkbook, withPart } from './parts-of-workbook.js';
import { sampleEvaluatorWorkbook, sampleWorkbook } from './sample-workbook.js';
import { zipFile, type ZipPart } from './zip-file.js';

const SHEET = 'xl/worksheets/sheet2.xml';
const STRINGS = 'xl/sharedStrings.xml';

async function rebuilt(change: (parts: ZipPart[]) => readonly ZipPart[]): Promise<Buffer> {
  return zipFile(change(await partsOfWorkbook(await sampleWorkbook())));
}

const STRICT = 'http://purl.oclc.org/ooxml';

const AS_WRITTEN = {
  'RAT-01': { numerator: '90', denominator: '120' },
  'AVG-01': { value: '81.5', n: '60' },
  'GAP-01': { value: '4.2', n: '30', secondValue: '3.9', secondN: '50' },
  'YES-01': { value: '1' },
};

/** What users and their programs make of a workbook without doing anything wrong. */
export const PASSING: readonly PassingWorkbook[] = [
  { name: 'as-written', values: AS_WRITTEN, make: () => sampleWorkbook() },
  {
    name: 'without-hidden-sheet',
    values: AS_WRITTEN,
    make: () => sampleWorkbook(({ workbook }) => workbook.removeWorksheet('_karnameh')),
  },
  {
    name: 'three-digit-sets',
    values: { 'RAT-01': { numerator: '90', denominator: '1200' }, 'AVG-01': { value: '81.25', n: '60' } },
    make: () =>
      sampleWorkbook(({ cell }) => {
        cell('RAT-01', 'input1').value = ' ۹۰ ';
        cell('RAT-01', 'input2').value = '١٬٢٠٠';
        cell('RAT-02', 'input2').value = '۱،۲۰۰';
        cell('AVG-01', 'input1').value = '۸۱٫۲۵';
        cell('AVG-01', 'input2').value = '60';
      }),
  },
  {
    name: 'spaces-marks-and-full-width-digits',
    values: {
      'RAT-01': { numerator: '1090', denominator: '12000' },
      'AVG-01': { value: '81.25', n: '60' },
      'CNT-01': { value: '100000' },
    },
    make: () =>
      sampleWorkbook(({ cell }) => {
        cell('RAT-01', 'input1').value = '۱\u00a0۰۹۰';
        cell('RAT-01', 'input2').value = '۱۲\u202f۰۰۰';
        cell('RAT-02', 'input2').value = '12 000';
        cell('AVG-01', 'input1').value = '８１．２５';
        cell('AVG-01', 'input2').value = "'60";
        cell('CNT-01', 'input1').value = 1e5;
      }),
  },
  {
    name: 'cell-shown-as-per-cent',
    values: { 'AVG-01': { value: '29', n: '60', raw: '29% / 60' } },
    make: () =>
      sampleWorkbook(({ cell }) => {
        const own = cell('AVG-01', 'input1');
        own.style = { ...own.style, numFmt: '0%' };
        own.value = 0.29;
      }),
  },
  {
    name: 'words-and-logical-cells',
    values: { 'YES-01': { value: '0' } },
    make: () =>
      sampleWorkbook(({ cell }) => {
        cell('YES-01', 'input1').value = false;
      }),
  },
  {
    name: 'statuses',
    values: {
      'RAT-01': { status: 'nothing-to-report' },
      'RAT-02': { status: 'nothing-to-report' },
      'AVG-01': { status: 'not-applicable', reason: 'پرسش‌نامه‌ای ندارد' },
      'MED-01': { status: 'missing' },
    },
    make: () =>
      sampleWorkbook(({ cell }) => {
        for (const code of ['RAT-01', 'RAT-02', 'AVG-01', 'MED-01'])
          for (const input of ['input1', 'input2']) cell(code, input).value = null;
        cell('RAT-01', 'status').value = STATUS_WORDS['nothing-to-report'];
        cell('RAT-02', 'status').value = 'موردي براي گزارش نيست';
        cell('AVG-01', 'status').value = STATUS_WORDS['not-applicable'];
        cell('AVG-01', 'reason').value = 'پرسش‌نامه‌ای ندارد';
        cell('MED-01', 'status').value = STATUS_WORDS.missing;
      }),
  },
  {
    name: 'formulas-with-results',
    values: { 'RAT-01': { numerator: '90', denominator: '120' }, 'AVG-01': { value: '81.3', n: '60' } },
    make: () =>
      sampleWorkbook(({ cell }) => {
        cell('RAT-01', 'input1').value = { formula: '45*2', result: 90 };
        cell('AVG-01', 'input1').value = { formula: '81.1+0.2', result: 81.3 };
      }),
  },
  {
    name: 'evidence-and-notes',
    values: { 'CNT-01': { value: '0', reason: 'بدون رخداد', evidence: 'پ-۱۲' } },
    make: () =>
      sampleWorkbook(({ cell }) => {
        cell('CNT-01', 'reason').value = 'بدون  رخداد';
        cell('CNT-01', 'evidence').value = { richText: [{ text: 'پ-' }, { text: '۱۲' }] };
      }),
  },
  {
    name: 'per-cent-of-a-scale',
    values: { 'AVG-01': { value: '85', n: '60' } },
    make: () =>
      sampleWorkbook(({ cell }) => {
        cell('AVG-01', 'input1').value = '۸۵ ٪';
      }),
  },
  {
    name: 'rows-in-another-order',
    values: AS_WRITTEN,
    make: () =>
      rebuilt((parts) =>
        withPart(parts, SHEET, (xml) => {
          const swap: Readonly<Record<string, string>> = { 7: '13', 13: '7', 9: '12', 12: '9' };
          return xml
            .replace(/<row r="(\d+)"/g, (_, row: string) => `<row r="${swap[row] ?? row}"`)
            .replace(/<c r="([A-Z]+)(\d+)"/g, (_, column: string, row: string) => {
              return `<c r="${column}${swap[row] ?? row}"`;
            });
        }),
      ),
  },
  {
    name: 'moved-columns',
    values: AS_WRITTEN,
    make: () =>
      rebuilt((parts) =>
        withPart(parts, SHEET, (xml) => {
          const swap: Readonly<Record<string, string>> = { F: 'N', N: 'F', A: 'M', M: 'A' };
          return xml.replace(/<c r="([A-Z]+)(\d+)"/g, (_, column: string, row: string) => {
            return `<c r="${swap[column] ?? column}${row}"`;
          });
        }),
      ),
  },
  {
    name: 'merged-notes-and-titles',
    values: AS_WRITTEN,
    make: () => sampleWorkbook(({ sheet }) => sheet.mergeCells('N7:N9')),
  },
  {
    name: 'inserted-row-and-stray-notes',
    values: AS_WRITTEN,
    make: () =>
      sampleWorkbook(({ sheet, rowOf }) => {
        sheet.insertRow(rowOf('AVG-01'), []);
        sheet.getCell('C40').value = 'یادداشت';
        sheet.getCell('XFD1048576').value = 1;
      }),
  },
  {
    name: 'extra-sheet-with-broken-formulas',
    values: AS_WRITTEN,
    make: () =>
      sampleWorkbook(({ workbook }) => {
        workbook.addWorksheet('محاسبات').getCell('A1').value = { error: '#REF!' };
      }),
  },
  {
    name: 'inserted-column',
    values: AS_WRITTEN,
    make: () => sampleWorkbook(({ sheet }) => sheet.spliceColumns(4, 0, [])),
  },
  {
    name: 'validations-on-whole-columns',
    values: AS_WRITTEN,
    make: () =>
      rebuilt((parts) =>
        withPart(parts, SHEET, (xml) =>
          xml.replace(/<dataValidations.*<\/dataValidations>/s, () => {
            const columns = Array.from({ length: 60 }, (_, n) => columnLetters(n + 1));
            const all = columns.map(
              (letters) =>
                `<dataValidation type="list" sqref="${letters}1:${letters}1048576"><formula1>"بلی,خیر"</formula1></dataValidation>`,
            );
            return `<dataValidations count="60">${all.join('')}</dataValidations>`;
          }),
        ),
      ),
  },
  {
    name: 'other-writer-prefixes-and-utf-16',
    values: AS_WRITTEN,
    make: () =>
      rebuilt((parts) =>
        withPart(
          withPart(parts, SHEET, (xml) =>
            xml
              .replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
              .replace(/(<x:c )(r="[^"]*")([^>]*?)(\/?>)/g, '$1$3 $2$4'),
          ),
          STRINGS,
          (xml) => Buffer.from(`\ufeff${xml.replace(/encoding="UTF-8"/i, 'encoding="UTF-16"')}`, 'utf16le'),
        ),
      ),
  },
  {
    name: 'strict-open-xml',
    values: AS_WRITTEN,
    make: () =>
      rebuilt((parts) =>
        parts.map((part) => {
          if (!/\.(xml|rels)$/.test(part.name)) return part;
          const strict = part.content
            .toString()
            .replaceAll(
              'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
              `${STRICT}/spreadsheetml/main`,
            )
            .replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
              `${STRICT}/officeDocument/relationships`,
            );
          return { ...part, content: strict };
        }),
      ),
  },
  {
    name: 'days-counted-from-1904',
    values: AS_WRITTEN,
    make: () =>
      sampleWorkbook(({ workbook }) => {
        workbook.properties.date1904 = true;
      }),
  },
  {
    name: 'other-writer-without-references',
    values: AS_WRITTEN,
    make: () =>
      rebuilt((parts) =>
        withPart(parts, SHEET, (xml) =>
          xml.replace(/<c r="[A-Z]+\d+"/g, '<c').replace(/<row r="(\d+)"/g, '<row r="$1" '),
        ),
      ),
  },
  {
    name: 'other-writer-stored-and-zip64',
    values: AS_WRITTEN,
    make: () => rebuilt((parts) => parts.map((part) => ({ ...part, isStored: true, isZip64: true }))),
  },
  {
    name: 'evaluator',
    values: { 'SRV-01': { value: '75.25', n: '40' } },
    make: () => sampleEvaluatorWorkbook(),
  },
];
