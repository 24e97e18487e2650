import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorkbookReader, type Repair, type WorkbookReader } from '#ingestion';
import { anAnnotation } from './support/an-annotation.js';
import { partsOfWorkbook } from './support/parts-of-workbook.js';
import { SAMPLE_EDITION } from './support/sample-edition.js';
import { sampleWorkbook } from './support/sample-workbook.js';

const CONTEXT = { editions: [SAMPLE_EDITION] };

let reader: WorkbookReader;
beforeAll(() => {
  reader = createWorkbookReader({ threads: 1 });
});
afterAll(async () => await reader.close());

/** What is offered where a cell of the sound workbook says this instead. */
async function offered(code: string, column: string, text: string): Promise<readonly Repair[]> {
  const bytes = await sampleWorkbook(({ cell }) => {
    cell(code, column).value = text;
  });
  return await reader.findRepairs(bytes, CONTEXT);
}

describe('repairs that need no judgement', () => {
  it.each<[string, string, string, Repair['rule'], string]>([
    ['CNT-01', 'input1', '۱۲', 'digits', '12'],
    ['CNT-01', 'input1', '١٢', 'digits', '12'],
    ['CNT-01', 'input1', '12', 'digits', '12'],
    ['CNT-01', 'input1', '۱۲٬۳۴۵', 'digits', '12345'],
    ['MED-01', 'input1', '۱۲٫۵', 'digits', '12.5'],
    ['CNT-01', 'input1', ' ۱۲\u00a0', 'spaces', '12'],
    ['CNT-01', 'input1', '\u202b۱۲\u202c', 'spaces', '12'],
    ['CNT-01', 'input1', '۱۲ ۳۴۵', 'spaces', '12345'],
    ['AVG-01', 'input1', '۸۵٪', 'percent', '85'],
    ['AVG-01', 'input1', '% 85.5', 'percent', '85.5'],
    ['YES-01', 'input1', 'بلي', 'letters', 'بلی'],
    ['YES-01', 'input1', ' خیر', 'spaces', 'خیر'],
    ['CNT-01', 'status', 'موردي براي گزارش نيست', 'letters', 'موردی برای گزارش نیست'],
    ['CNT-01', 'status', 'موردی  برای گزارش نیست ', 'spaces', 'موردی برای گزارش نیست'],
  ])('%s %s «%s»: %s → «%s»', async (code, column, text, rule, to) => {
    expect(await offered(code, column, text)).toEqual([
      expect.objectContaining({ rule, indicator: code, from: text, to }),
    ]);
  });

  it.each([
    ['CNT-01', 'input1', 'حدود ۱۲'],
    ['CNT-01', 'input1', '۱۲ ۱۳'],
    ['CNT-01', 'input1', '۱۲,۵'],
    ['CNT-01', 'input1', '1405/3/1'],
    ['RAT-01', 'input1', '۸۵٪'],
    ['CNT-01', 'input1', '12345678901234567'],
    ['YES-01', 'input1', 'دارد'],
    ['YES-01', 'input1', 'تا حدودی'],
    ['CNT-01', 'status', 'نامشخص'],
  ])('leave to the agency what it means by %s %s «%s»', async (code, column, text) => {
    expect(await offered(code, column, text)).toEqual([]);
  });

  it('are none for the sound workbook, and none for a file that cannot be read', async () => {
    expect(await reader.findRepairs(await sampleWorkbook(), CONTEXT)).toEqual([]);
    expect(await reader.findRepairs(Buffer.from('هیچ'), CONTEXT)).toEqual([]);
  });

  it('are offered for a renamed data sheet, and made in it', async () => {
    const sent = await sampleWorkbook(({ sheet, cell }) => {
      cell('CNT-01', 'input1').value = '۱۲';
      sheet.name = 'کاربرگ من';
    });
    const repairs = await reader.findRepairs(sent, CONTEXT);
    expect(repairs).toMatchObject([{ sheet: 'کاربرگ من', from: '۱۲', to: '12' }]);
    const repaired = (await reader.repair(sent, repairs)).bytes ?? Buffer.alloc(0);
    expect(await reader.findRepairs(repaired, CONTEXT)).toEqual([]);
    expect((await reader.read(repaired, CONTEXT)).values).toContainEqual(
      expect.objectContaining({ indicator: 'CNT-01', value: '12', sheet: 'کاربرگ من' }),
    );
  });

  it('leave the marks of an earlier check behind', async () => {
    const sent = await sampleWorkbook(({ cell }) => {
      cell('CNT-01', 'input1').value = '۱۲';
    });
    const repairs = await reader.findRepairs(sent, CONTEXT);
    const annotated = (await reader.annotate(sent, [anAnnotation('F7')], CONTEXT)).bytes ?? Buffer.alloc(0);
    const { bytes } = await reader.repair(annotated, repairs);
    const texts = (await partsOfWorkbook(bytes ?? Buffer.alloc(0))).map(({ content }) => content.toString());
    expect(texts.filter((text) => text.includes('&quot;karnameh') || text.includes('یافته‌ها'))).toEqual([]);
  });

  it('made, leave a workbook without those findings, and every other cell and part as it was', async () => {
    const sound = await reader.read(await sampleWorkbook(), CONTEXT);
    const sent = await sampleWorkbook(({ cell }) => {
      cell('AVG-01', 'input1').value = `${String(cell('AVG-01', 'input1').value)}٪`;
      cell('CNT-01', 'input1').value = ` ${String(cell('CNT-01', 'input1').value)} `;
      cell('YES-01', 'input1').value = 'بلي';
    });
    const repairs = await reader.findRepairs(sent, CONTEXT);
    expect(repairs).toHaveLength(3);
    const { bytes } = await reader.repair(sent, repairs);
    const repaired = bytes ?? Buffer.alloc(0);
    const after = await reader.read(repaired, CONTEXT);
    expect(after.findings).toEqual([]);
    const plain = ({ raw: _, ...value }: (typeof after.values)[number]): unknown => value;
    expect(after.values.map(plain)).toEqual(sound.values.map(plain));
    expect(await reader.findRepairs(repaired, CONTEXT)).toEqual([]);
    const parts = new Map(
      (await partsOfWorkbook(repaired)).map(({ name, content }) => [name, content.toString('latin1')]),
    );
    const changed = (await partsOfWorkbook(sent)).filter(
      ({ name, content }) => parts.get(name) !== content.toString('latin1'),
    );
    expect(changed.map(({ name }) => name)).toEqual(['xl/worksheets/sheet2.xml']);
  });
});
