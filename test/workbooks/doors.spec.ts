import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indicatorsDue, type ReportedValue } from '#decree';
import {
  createWorkbookReader,
  type ReadContext,
  type ReadValue,
  type WorkbookReader,
  writeAgencyWorkbook,
  writeDoorTemplate,
} from '#ingestion';
import { reportedValue } from '../support/filled-workbook.js';
import { editWorkbook } from './support/edit-workbook.js';
import { editionOne } from './support/edition-one.js';
import { sampleCsv, sampleJson } from './support/sample-doors.js';
import { SAMPLE_EDITION } from './support/sample-edition.js';
import { sampleValues } from './support/sample-values.js';

const CONTEXT: ReadContext = {
  editions: [SAMPLE_EDITION],
  expectedAgency: 'A-01',
  expectedQuarter: '1405-Q1',
  knownAgencies: new Set(['A-01', 'A-02']),
};
const AGENCY = { code: 'A-01', name: 'سازمان نمونهٔ یک' };
const QUARTERS = ['1404-Q1', '1404-Q2', '1404-Q3', '1404-Q4'];

let reader: WorkbookReader;
beforeAll(() => {
  reader = createWorkbookReader({ threads: 1 });
});
afterAll(() => reader.close());

/** What was read, without its place in the file. */
function bare(values: readonly ReadValue[]): object[] {
  return values.map(({ sheet, cell, raw, ...value }) => {
    expect([sheet, cell, raw]).not.toContain('');
    return value;
  });
}

const read = (text: string | Buffer) => reader.read(Buffer.from(text as string), CONTEXT);

describe('the same report by workbook, JSON and CSV', () => {
  it.each(QUARTERS)('gives the same values and the same findings in %s', async (quarter) => {
    const edition = editionOne();
    const values = indicatorsDue(edition, quarter, 'agency').map((indicator, index): ReportedValue => {
      const value = reportedValue(indicator, quarter);
      if (index === 2)
        return { indicator: indicator.code, quarter, status: 'not-applicable', reason: 'واحد، ندارد' };
      // Faults, too: more than the whole, and a fraction of a person.
      return index % 9 === 0 && indicator.isPart ? { ...value, numerator: '11' } : value;
    });
    const input = { edition, agency: AGENCY, quarter, values };
    const [workbook, json, csv] = await Promise.all(
      [
        await writeAgencyWorkbook(input),
        writeDoorTemplate({ ...input, format: 'json' }),
        writeDoorTemplate({ ...input, format: 'csv' }),
      ].map((bytes) => reader.read(bytes, { editions: [edition] })),
    );
    const faults = (one: typeof workbook) =>
      one?.findings.map(({ code, indicator, params }) => ({ code, indicator, params }));
    expect(workbook?.findings.length).toBeGreaterThan(0);
    expect(faults(json)).toEqual(faults(workbook));
    expect(faults(csv)).toEqual(faults(workbook));
    expect(bare(json?.values ?? [])).toEqual(bare(workbook?.values ?? []));
    expect(bare(csv?.values ?? [])).toEqual(bare(workbook?.values ?? []));
    expect(json?.identity).toEqual(workbook?.identity);
    expect(csv?.identity).toEqual(workbook?.identity);
  });

  it('a value tells the field that it came from', async () => {
    const json = await read(sampleJson());
    const csv = await read(sampleCsv());
    expect(json.values[0]).toMatchObject({ sheet: 'JSON', cell: '/values/0/numerator', raw: '90 / 120' });
    expect(csv.values[0]).toMatchObject({ sheet: 'CSV', cell: '7:3', raw: '90 / 120' });
    expect(json.findings).toEqual([]);
    expect(csv.findings).toEqual([]);
  });
});

describe('a JSON', () => {
  it('may give numbers as numbers and answers as true and false, and keeps every digit', async () => {
    const text = sampleJson()
      .replace('"90"', '90')
      .replace('"81.5"', '81.12345678901234567')
      .replace('"value": "1"', '"value": true');
    const { findings, values } = await read(text);
    expect(findings).toEqual([]);
    expect(values[0]).toMatchObject({ numerator: '90' });
    expect(values.find(({ indicator }) => indicator === 'AVG-01')).toMatchObject({
      value: '81.12345678901234567',
    });
    expect(values.find(({ indicator }) => indicator === 'YES-01')).toMatchObject({ value: '1' });
  });
});

describe('a CSV', () => {
  it.each([
    ['without a byte order mark', (text: string) => text.replace('\ufeff', '')],
    ['with semicolons', (text: string) => text.replaceAll(',', ';')],
    ['with tabs', (text: string) => text.replaceAll(',', '\t')],
    ['with line feeds alone', (text: string) => text.replaceAll('\r\n', '\n')],
    [
      'with the identity as comments',
      (text: string) => text.replace('agency,', '# agency,').replace('quarter,', '#quarter,'),
    ],
    ['with keys in capitals', (text: string) => text.replace('code,', 'CODE,')],
    ['with Persian digits', (text: string) => text.replace(',90,120', ',۹۰,۱۲۰').replace('81.5', '۸۱٫۵')],
    ['padded by a spreadsheet', (text: string) => text.replace('agency,A-01', 'agency,A-01,,,,')],
  ])('%s says the same', async (_, change) => {
    const changed = await read(change(sampleCsv()));
    expect(changed.findings).toEqual([]);
    expect(bare(changed.values)).toEqual(bare((await read(sampleCsv())).values));
  });

  it('may say its identity in columns of every row', async () => {
    const rows = sampleCsv().split('\r\n').slice(6, -1);
    const heading =
      'agency,quarter,edition,templateVersion,code,title,numerator,denominator,value,n,secondValue,secondN,status,reason,evidence,guide';
    const text = [heading, ...rows.map((row) => `A-01,1405-Q1,edition-0,1,${row}`)].join('\n');
    const { findings, values } = await read(text);
    expect(findings).toEqual([]);
    expect(values[0]).toMatchObject({ cell: '2:7', numerator: '90' });
  });

  it('names the line on which a row starts, also behind a field of two lines', async () => {
    const text = sampleCsv().replace('شاخص آزمایشی RAT-01', '"شاخص\nآزمایشی"').replace(',3,120', ',سه,120');
    expect((await read(text)).findings.map(({ cell }) => cell)).toEqual(['9:3']);
  });
});

describe('a faulty JSON or CSV', () => {
  it('is refused above its size, and above its number of fields', async () => {
    const small = createWorkbookReader({ threads: 1, limits: { textBytes: 2_000, cells: 20 } });
    const large = await small.read(Buffer.from(sampleCsv() + 'x'.repeat(2_000)), CONTEXT);
    expect(large.findings).toMatchObject([{ code: 'FILE_TOO_LARGE' }]);
    const many = await small.read(Buffer.from(`code,value\n${'A,1\n'.repeat(50)}`), CONTEXT);
    expect(many.findings).toMatchObject([{ code: 'FILE_TOO_MANY_CELLS' }]);
    const list = await small.read(Buffer.from(`[${'1,'.repeat(50)}1]`), CONTEXT);
    expect(list.findings).toMatchObject([{ code: 'FILE_TOO_MANY_CELLS' }]);
    await small.close();
  });

  it('whatever is cut out of it, it is answered with findings or values, never with a crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(sampleJson(), sampleCsv()),
        fc.nat(2_500),
        fc.nat(40),
        fc.string({ maxLength: 5 }),
        async (text, at, length, noise) => {
          const { findings, values } = await read(text.slice(0, at) + noise + text.slice(at + length));
          expect(findings.length + values.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a whole quarter with nothing to report', () => {
  const attested = { editions: [SAMPLE_EDITION] };
  const blank = { edition: SAMPLE_EDITION, agency: AGENCY, quarter: '1405-Q1' };
  const yesNo = {
    ...blank,
    values: sampleValues('1405-Q1').filter(({ indicator }) => indicator === 'YES-01'),
  };

  it('is attested once: shares and means have nothing to report, counts are 0, yes-no is answered', async () => {
    const json = writeDoorTemplate({ ...yesNo, format: 'json' }).toString();
    const csv = writeDoorTemplate({ ...yesNo, format: 'csv' }).toString();
    for (const text of [
      json.replace('"nothingToReport": false', '"nothingToReport": true'),
      csv.replace('nothingToReport,', 'nothingToReport,بلی'),
    ]) {
      const { findings, values } = await reader.read(Buffer.from(text), attested);
      expect(findings).toEqual([]);
      expect(
        Object.fromEntries(values.map(({ indicator, status, value }) => [indicator, value ?? status])),
      ).toEqual({
        'RAT-01': 'nothing-to-report',
        'RAT-02': 'nothing-to-report',
        'AVG-01': 'nothing-to-report',
        'MED-01': 'nothing-to-report',
        'CNT-01': '0',
        'GAP-01': 'nothing-to-report',
        'YES-01': '1',
      });
    }
  });

  it('is attested in a workbook by the cell above the status column', async () => {
    const bytes = await editWorkbook(await writeAgencyWorkbook(yesNo), ({ sheet }) => {
      const keys = sheet.getRow(1).values as string[];
      sheet.getRow(4).getCell(keys.indexOf('status')).value = 'بلی';
    });
    const { findings, values } = await reader.read(bytes, attested);
    expect(findings).toEqual([]);
    expect(
      values.map(({ status }) => status).filter((status) => status === 'nothing-to-report'),
    ).toHaveLength(5);
    expect(values.find(({ indicator }) => indicator === 'CNT-01')).toMatchObject({
      status: 'value',
      value: '0',
      raw: '0',
    });
  });

  it('rows may be left out, but the yes-no question may not', async () => {
    const identity = { agency: 'A-01', quarter: '1405-Q1', edition: 'edition-0', templateVersion: 1 };
    const short = (values: object[]) =>
      reader.read(Buffer.from(JSON.stringify({ ...identity, nothingToReport: true, values })), attested);
    expect((await short([])).findings).toMatchObject([
      { code: 'ROW_INDICATOR_MISSING', indicator: 'YES-01' },
    ]);
    const { isAccepted, values } = await short([{ code: 'YES-01', value: 'خیر' }]);
    expect([isAccepted, values.length]).toEqual([true, 7]);
  });

  it('differs from missing: without it every blank row is a finding', async () => {
    const { findings } = await reader.read(writeDoorTemplate({ ...blank, format: 'csv' }), attested);
    expect(findings.reduce((sum, { count }) => sum + count, 0)).toBe(7);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['VALUE_MISSING']));
  });

  it('does not stand beside cases that another row counts, nor for half a year', async () => {
    const values = sampleValues('1405-Q2').filter(({ indicator }) =>
      ['YES-01', 'RAT-01'].includes(indicator),
    );
    const csv = writeDoorTemplate({ ...blank, quarter: '1405-Q2', values, format: 'csv' }).toString();
    const { findings } = await reader.read(
      Buffer.from(csv.replace('nothingToReport,', 'nothingToReport,بلی')),
      attested,
    );
    expect(findings.map(({ code, indicator }) => `${code} ${indicator ?? ''}`).sort()).toEqual([
      'STATUS_CONTRADICTED RAT-02',
      'VALUE_MISSING HLF-01',
    ]);
  });

  it('is yes or blank', async () => {
    const csv = sampleCsv().replace('nothingToReport,', 'nothingToReport,شاید');
    const { findings } = await read(csv);
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['VALUE_NOT_YES_NO', '5:2']]);
  });
});
