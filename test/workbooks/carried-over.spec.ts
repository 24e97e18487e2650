import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { type Edition, indicatorsDue, type ReportedValue } from '#decree';
import {
  type CarriedOver,
  carryOver,
  type CarryTarget,
  createWorkbookReader,
  SHEET_NAMES,
  STATUS_WORDS,
  TEMPLATE_VERSION,
  type WorkbookReader,
  writeAgencyWorkbook,
} from '#ingestion';
import { messageOf } from '#platform';
import { reportedValue } from '../support/filled-workbook.js';
import { editionOne } from './support/edition-one.js';
import { editWorkbook, type SheetEditor } from './support/edit-workbook.js';
import { ofVersion } from './support/of-version.js';
import { SAMPLE_EDITION } from './support/sample-edition.js';
import { sampleEvaluatorWorkbook, sampleWorkbook } from './support/sample-workbook.js';

let reader: WorkbookReader;
beforeAll(() => {
  reader = createWorkbookReader({ threads: 1 });
});
afterAll(() => reader.close());

const tell: CarryTarget['tell'] = ({ code, params }) => messageOf(code, params);

async function carried(bytes: Buffer, target: Partial<CarryTarget> = {}): Promise<CarriedOver> {
  const { workbook, findings } = await reader.gather(bytes);
  if (!workbook) throw new Error(JSON.stringify(findings));
  const edition = target.edition ?? SAMPLE_EDITION;
  return await carryOver(workbook, { edition, editions: [edition], tell, ...target });
}

/** What the checks read of a workbook, with the places of the values. */
const read = async (bytes: Buffer, edition: Edition = SAMPLE_EDITION) =>
  await reader.read(bytes, { editions: [edition] });

/** The cells of a row that a filler may write in. */
async function rowOf(bytes: Buffer, code: string): Promise<unknown[]> {
  let values: unknown[] = [];
  await editWorkbook(bytes, ({ cell }) => {
    values = ['input1', 'input2', 'status', 'reason', 'evidence'].map((key) => cell(code, key).value);
  });
  return values;
}

async function guideOf(bytes: Buffer): Promise<string> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as unknown as exceljs.Buffer);
  const texts: string[] = [];
  workbook.getWorksheet(SHEET_NAMES.guide)?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  return texts.join('\n');
}

/** Every kind of thing that stands in open cells, sound and unsound. */
const everything = ({ cell, sheet }: SheetEditor): void => {
  cell('RAT-01', 'input1').value = ' ۹۰ ';
  cell('RAT-01', 'input2').value = { formula: '60*2', result: 120 };
  cell('RAT-01', 'reason').value = 'یک مراجعه\nبا دو پاسخ';
  cell('RAT-01', 'evidence').value = { richText: [{ text: 'پ-' }, { text: '۱۲' }] };
  cell('RAT-02', 'input1').value = 'نمی‌دانم';
  cell('AVG-01', 'input1').value = 0.1;
  cell('MED-01', 'input1').value = null;
  cell('MED-01', 'input2').value = null;
  cell('MED-01', 'status').value = 'موردي براي گزارش نيست';
  cell('YES-01', 'input1').value = true;
  cell('CNT-01', 'status').value = STATUS_WORDS['not-applicable'];
  const keys = sheet.getRow(1).values as unknown[];
  sheet.getRow(4).getCell(keys.indexOf('status')).value = 'بلی';
};

describe('an older workbook carried into the current one', () => {
  it('was an older one: it is accepted, with a warning', async () => {
    const old = await sampleWorkbook(ofVersion(1));
    const { isAccepted, findings, values } = await read(old);
    expect(findings).toEqual([
      {
        code: 'TEMPLATE_OLDER',
        severity: 'warning',
        params: { version: 1, expected: TEMPLATE_VERSION },
        count: 1,
      },
    ]);
    expect([isAccepted, values.length]).toEqual([true, 7]);
  });

  it('gives every value back as it was, and is the current one', async () => {
    const old = await sampleWorkbook(ofVersion(1));
    const { bytes, cells, findings } = await carried(old);
    const before = await read(old);
    const after = await read(bytes);
    expect(findings).toEqual([]);
    expect(after.findings).toEqual([]);
    expect(after.values).toEqual(before.values);
    expect(after.identity).toEqual({ ...before.identity, templateVersion: TEMPLATE_VERSION });
    expect(cells).toBe(14);
  });

  it.each(['1404-Q1', '1404-Q4'])('gives back every value of edition 1 in %s', async (quarter) => {
    const edition = editionOne();
    const values = indicatorsDue(edition, quarter, 'agency').map((indicator, index): ReportedValue =>
      index % 5 === 0 && indicator.kind === 'ratio'
        ? { indicator: indicator.code, quarter, status: 'not-applicable', reason: `دلیل ${index}` }
        : reportedValue(indicator, quarter),
    );
    const agency = { code: 'A-01', name: 'سازمان نمونه (استانی)' };
    const old = await editWorkbook(
      await writeAgencyWorkbook({ edition, agency, quarter, values }),
      ofVersion(1),
    );
    const { bytes, findings } = await carried(old, { edition });
    expect(findings).toEqual([]);
    expect((await read(bytes, edition)).values).toEqual((await read(old, edition)).values);
  });

  it('keeps what was typed, sound or not: results of formulas, words, statuses, reasons, evidence', async () => {
    const old = await sampleWorkbook((editor) => {
      everything(editor);
      ofVersion(1)(editor);
    });
    const { bytes, findings } = await carried(old);
    expect(findings).toEqual([]);
    expect(await rowOf(bytes, 'RAT-01')).toEqual([' ۹۰ ', 120, null, 'یک مراجعه\nبا دو پاسخ', 'پ-۱۲']);
    expect(await rowOf(bytes, 'RAT-02')).toEqual(['نمی‌دانم', 120, null, null, null]);
    expect((await rowOf(bytes, 'AVG-01'))[0]).toBe(0.1);
    expect(await rowOf(bytes, 'MED-01')).toEqual([null, null, 'موردي براي گزارش نيست', null, null]);
    const before = await read(old);
    const after = await read(bytes);
    expect(after.values).toEqual(before.values);
    expect(after.findings).toEqual(before.findings.filter(({ code }) => code !== 'TEMPLATE_OLDER'));
  });

  it('keeps how a number is shown, where that is part of what it means', async () => {
    const old = await sampleWorkbook(({ cell }) => {
      const put = (code: string, value: number, numFmt: string): void => {
        const target = cell(code, 'input1');
        // Cells of one look share their style.
        Object.assign(target, { value, style: { ...target.style, numFmt } });
      };
      put('AVG-01', 0.85, '0%');
      put('RAT-02', 46_000, 'yyyy/mm/dd');
    });
    const before = await read(old);
    expect(before.values).toContainEqual(expect.objectContaining({ indicator: 'AVG-01', value: '85' }));
    expect(before.isAccepted).toBe(false);
    const after = await read((await carried(old)).bytes);
    expect(after.values).toEqual(before.values);
    expect(after.findings).toEqual(before.findings);
  });

  it('has the name of its agency, as the older one says it', async () => {
    const { bytes } = await carried(await sampleWorkbook(ofVersion(1)));
    await editWorkbook(bytes, ({ sheet }) => {
      expect(sheet.getRow(3).getCell(1).text).toContain('سازمان نمونهٔ یک');
    });
    const renamed = await carried(await sampleWorkbook(ofVersion(1)), {
      owner: { code: 'A-01', name: 'سازمان با نام تازه' },
    });
    await editWorkbook(renamed.bytes, ({ sheet }) => {
      expect(sheet.getRow(3).getCell(1).text).toContain('سازمان با نام تازه');
    });
  });

  it('has the same bytes each time', async () => {
    const old = await sampleWorkbook(ofVersion(1));
    expect((await carried(old)).bytes).toEqual((await carried(old)).bytes);
  });

  it('may be of a version that is not known, as long as its key row is', async () => {
    const strange = await sampleWorkbook(ofVersion(7));
    expect((await read(strange)).isAccepted).toBe(false);
    const { bytes, findings } = await carried(strange);
    expect(findings).toEqual([]);
    expect((await read(bytes)).values).toHaveLength(7);
  });
});

describe('what of an older workbook finds no place', () => {
  const without = (code: string): Edition => ({
    ...SAMPLE_EDITION,
    code: 'edition-2',
    indicators: SAMPLE_EDITION.indicators.filter((one) => one.code !== code),
  });

  it('is listed: rows of an indicator that is no longer asked for, with what they say', async () => {
    const { bytes, findings } = await carried(await sampleWorkbook(), { edition: without('GAP-01') });
    expect(findings).toEqual([
      {
        code: 'CARRY_ROW_GONE',
        severity: 'warning',
        sheet: SHEET_NAMES.data,
        cell: expect.stringMatching(/^[A-Z]+\d+$/),
        indicator: 'GAP-01',
        params: { indicator: 'GAP-01', text: '4.2 / 30 / 3.9 / 50' },
        count: 1,
      },
    ]);
    expect(await guideOf(bytes)).toContain(messageOf('CARRY_ROW_GONE', findings[0]?.params));
    expect(await guideOf((await carried(await sampleWorkbook())).bytes)).not.toContain('منتقل نشد');
  });

  it('is nothing where the row that is gone was blank', async () => {
    const blank = await sampleWorkbook(({ cell }) => {
      for (const slot of [1, 2, 3, 4]) cell('GAP-01', `input${slot}`).value = null;
    });
    expect((await carried(blank, { edition: without('GAP-01') })).findings).toEqual([]);
  });

  it('is a number whose name is another now, where the older edition is known and where only its labels are', async () => {
    const edition: Edition = {
      ...SAMPLE_EDITION,
      code: 'edition-2',
      indicators: SAMPLE_EDITION.indicators.map((one) =>
        one.code === 'RAT-01'
          ? {
              ...one,
              parts: one.parts.map((part, slot) => (slot === 1 ? { ...part, title: 'تعداد نامه' } : part)),
            }
          : one,
      ),
    };
    for (const editions of [[edition], [edition, SAMPLE_EDITION]]) {
      const { bytes, findings } = await carried(await sampleWorkbook(), { edition, editions });
      expect(findings.map(({ code, params }) => [code, params])).toEqual([
        ['CARRY_MEANING_OTHER', { text: '120', label: 'تعداد مراجعان', indicator: 'RAT-01' }],
      ]);
      expect(messageOf('CARRY_MEANING_OTHER', findings[0]?.params)).not.toContain('؟');
      expect((await rowOf(bytes, 'RAT-01')).slice(0, 2)).toEqual([90, null]);
    }
  });

  it('is not a number that only changed its cell', async () => {
    const edition: Edition = {
      ...SAMPLE_EDITION,
      code: 'edition-2',
      indicators: SAMPLE_EDITION.indicators.map((one) =>
        one.code === 'RAT-01' ? { ...one, parts: one.parts.toReversed() } : one,
      ),
    };
    const { bytes, findings } = await carried(await sampleWorkbook(), { edition });
    expect(findings).toEqual([]);
    expect((await rowOf(bytes, 'RAT-01')).slice(0, 2)).toEqual([120, 90]);
  });

  it('is a formula without a result, and an error cell', async () => {
    const { bytes, findings } = await carried(
      await sampleWorkbook(({ cell }) => {
        cell('RAT-01', 'input1').value = { formula: '45*2' } as exceljs.CellFormulaValue;
        cell('RAT-02', 'input1').value = { error: '#REF!' };
      }),
    );
    expect(findings.map(({ code, indicator, params }) => [code, indicator, params])).toEqual([
      ['CARRY_NO_RESULT', 'RAT-01', {}],
      ['CARRY_NO_RESULT', 'RAT-02', { text: '#REF!' }],
    ]);
    expect((await rowOf(bytes, 'RAT-01')).slice(0, 2)).toEqual([null, 120]);
  });

  it('is the second of two rows of one indicator', async () => {
    const twice = await sampleWorkbook(({ cell }) => {
      cell('RAT-02', 'code').value = 'RAT-01';
    });
    expect((await carried(twice)).findings.map(({ code, params }) => [code, params])).toEqual([
      ['CARRY_ROW_GONE', { indicator: 'RAT-01', text: '3 / 120' }],
    ]);
  });

  it('is all of a file that is no workbook of ours', async () => {
    const { workbook, findings } = await reader.gather(Buffer.from('{"agency": "A-01"}'));
    expect([workbook, findings.map(({ code }) => code)]).toEqual([null, ['FILE_NOT_A_WORKBOOK']]);
  });
});

describe('an older workbook of an evaluation office', () => {
  it('gives every value of every agency back', async () => {
    const old = await sampleEvaluatorWorkbook(ofVersion(1));
    const { bytes, findings } = await carried(old);
    expect(findings).toEqual([]);
    expect((await read(bytes)).values).toEqual((await read(old)).values);
    expect((await read(bytes)).findings).toEqual([]);
  });

  it('has the agencies of today: new ones blank, those that are gone listed', async () => {
    const agencies = [
      { code: 'A-02', name: 'سازمان نمونهٔ دو' },
      { code: 'A-03', name: 'سازمان نمونهٔ سه' },
    ];
    const { bytes, findings } = await carried(await sampleEvaluatorWorkbook(), { agencies });
    expect(findings.map(({ code, params }) => [code, params['agency'], params['indicator']])).toEqual([
      ['CARRY_ROW_GONE', 'A-01', 'SRV-01'],
      ['CARRY_ROW_GONE', 'A-01', 'SRV-02'],
    ]);
    const { values } = await read(bytes);
    expect(values.map(({ agency, indicator }) => `${agency} ${indicator}`)).toEqual([
      'A-02 SRV-01',
      'A-02 SRV-02',
    ]);
  });
});
