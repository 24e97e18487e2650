import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { indicatorsDue, type PartName } from '#decree';
import { writeDoorTemplate } from '#ingestion';
import { editionOne } from '../support/edition-one.js';
import { filledWorkbook, reportedValue } from '../support/filled-workbook.js';
import { editWorkbook } from '../workbooks/support/edit-workbook.js';
import { ofVersion } from '../workbooks/support/of-version.js';
import { Karnameh } from './karnameh.js';

const CSV = `code,name,group,level,parentCode,provinceCode,provinceName,firstQuarter,lastQuarter
T1,سازمان آزمایشی یک,health,national,,,,1404-Q1,
T2,ادارهٔ کل آزمایشی دو,health,provincial,T1,S1,استان آزمایشی,1404-Q1,`;

describe('the commands', () => {
  let karnameh: Karnameh;
  beforeAll(async () => {
    karnameh = await Karnameh.open({ isServerHeld: true });
    expect((await karnameh.run('migrate')).code).toBe(0);
    await writeFile(karnameh.path('agencies.csv'), CSV);
    expect((await karnameh.run('agency', 'import', karnameh.path('agencies.csv'))).code).toBe(0);
  });
  afterAll(async () => {
    await karnameh.close();
  });

  it('edition list and agency list answer with JSON alone on stdout', async () => {
    const editions = JSON.parse((await karnameh.run('--json', 'edition', 'list')).stdout) as unknown[];
    expect(editions).toEqual([expect.objectContaining({ code: 'edition-1', indicators: 87 })]);
    const agencies = JSON.parse((await karnameh.run('agency', 'list', '--json')).stdout) as {
      code: string;
    }[];
    expect(agencies.map(({ code }) => code).sort()).toEqual(['T1', 'T2']);
  });

  it('an agency list with faults is refused whole, every fault named with its row', async () => {
    await writeFile(karnameh.path('bad.csv'), `${CSV}\nT3,سه,nowhere,national,T9,,,1404-Q9,`);
    const { code, stderr } = await karnameh.run('agency', 'import', karnameh.path('bad.csv'));
    expect(code).toBe(1);
    expect(stderr).toContain('nowhere');
    expect(stderr).toContain('1404-Q9');
    expect(stderr).toContain('T9');
    expect((await karnameh.run('agency', 'list')).stdout).not.toContain('T3');
  });

  it('a template is written, and an unfilled one is not accepted: each empty required cell is named', async () => {
    const file = karnameh.path('blank.xlsx');
    expect(
      (await karnameh.run('template', '--agency', 'T1', '--quarter', '1405-Q1', '--out', file)).code,
    ).toBe(0);
    const { code, stdout } = await karnameh.run('check', file, '--json');
    expect(code).toBe(1);
    const checked = JSON.parse(stdout) as {
      accepted: boolean;
      agency: string;
      quarter: string;
      findings: { code: string; cell: string; message: string }[];
    };
    expect(checked).toMatchObject({ accepted: false, agency: 'T1', quarter: '1405-Q1' });
    expect(new Set(checked.findings.map((finding) => finding.code))).toEqual(new Set(['VALUE_MISSING']));
    for (const finding of checked.findings) expect(finding.cell).toMatch(/^[A-Z]+\d+$/);
  });

  it('a checked workbook comes back with its findings in it, and mended, where that is asked for', async () => {
    const file = karnameh.path('sent.xlsx');
    await karnameh.run('template', '--agency', 'T1', '--quarter', '1405-Q1', '--out', file);
    const [annotated, repaired] = [karnameh.path('annotated.xlsx'), karnameh.path('repaired.xlsx')];
    const { code, stdout } = await karnameh.run(
      'check',
      file,
      '--annotated',
      annotated,
      '--repaired',
      repaired,
    );
    expect(code).toBe(1);
    expect(stdout).toContain(annotated);
    expect(stdout).toContain('۰ ترمیم');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(annotated);
    expect(workbook.worksheets[0]?.name).toBe('یافته‌ها');
    await workbook.xlsx.readFile(repaired);
    expect((await karnameh.run('check', annotated)).stdout).toBe((await karnameh.run('check', file)).stdout);
  });

  it('the data of a checked workbook is had in the current one where that is asked for', async () => {
    const file = karnameh.path('older.xlsx');
    const carried = karnameh.path('carried.xlsx');
    const agency = { code: 'T1', name: 'سازمان آزمایشی یک' };
    await writeFile(file, await editWorkbook(await filledWorkbook(agency, '1405-Q1'), ofVersion(1)));
    const { code, stdout } = await karnameh.run('check', file, '--carried-over', carried);
    expect([code, stdout]).toEqual([0, expect.stringContaining(carried)]);
    expect(stdout).toContain('به شکل پیشین');
    const valuesOf = async (of: string): Promise<unknown> =>
      (JSON.parse((await karnameh.run('check', of, '--json')).stdout) as { values: unknown }).values;
    expect(await valuesOf(carried)).toEqual(await valuesOf(file));
    expect((await karnameh.run('check', carried)).stdout).not.toContain('به شکل پیشین');
    await writeFile(file, 'نه کارپوشه');
    expect((await karnameh.run('check', file, '--carried-over', carried)).code).toBe(1);
  });

  it('a filled workbook is imported, checked, scored and explained down to its cell', async () => {
    const blank = karnameh.path('fill.xlsx');
    await karnameh.run('template', '--agency', 'T2', '--quarter', '1405-Q1', '--out', blank);
    await fillEveryRow(blank);
    const dry = await karnameh.run('import', blank, '--dry-run', '--json');
    expect(JSON.parse(dry.stdout)).toMatchObject([{ outcome: 'accepted', accepted: true, number: null }]);
    const imported = await karnameh.run('import', blank, '--json');
    expect(JSON.parse(imported.stdout)).toMatchObject([
      { outcome: 'accepted', state: 'checked', agency: 'T2' },
    ]);
    expect([imported.code, imported.stdout]).toEqual([0, expect.stringContaining('"accepted": true')]);
    const scored = await karnameh.run('score', '--window', '1405-Q1', '--json');
    expect(JSON.parse(scored.stdout)).toMatchObject({ window: '1405-Q1', agencies: 2 });
    const explained = JSON.parse(
      (await karnameh.run('explain', '--agency', 'T2', '--window', '1405-Q1', '--json')).stdout,
    ) as {
      earned: string;
      articles: {
        earned: string;
        indicators: { earned: string; quarters: { source: { cells: string; sha256: string } | null }[] }[];
      }[];
    };
    const hundredths = (text: string) => Number(text.replace('.', ''));
    const indicators = explained.articles.flatMap((article) => article.indicators);
    expect(indicators.reduce((sum, one) => sum + hundredths(one.earned), 0)).toBe(
      hundredths(explained.earned),
    );
    expect(hundredths(explained.earned)).toBeGreaterThan(0);
    const source = indicators[0]?.quarters[0]?.source;
    expect(source?.cells).toMatch(/^[A-Z]+\d+/);
    // The same bytes again are the same submission.
    const again = JSON.parse((await karnameh.run('import', blank, '--json')).stdout) as { number: number }[];
    expect(again[0]?.number).toBe((JSON.parse(imported.stdout) as { number: number }[])[0]?.number);
  });

  it('a rule is tried and rehearsed from a file of changes; one that cannot be is refused with every fault', async () => {
    const changes = karnameh.path('changes.json');
    await writeFile(changes, JSON.stringify({ withoutArticles: [6] }));
    const tried = await karnameh.run('what-if', '--window', '1405-Q1', '--changes', changes, '--json');
    expect(JSON.parse(tried.stdout)).toMatchObject({ rescaledFrom: '880.00', summary: { agencies: 2 } });
    const rehearsed = await karnameh.run('rehearse', '--changes', changes);
    expect([rehearsed.code, rehearsed.stdout]).toEqual([
      0,
      expect.stringContaining('هیچ امتیازی تغییر نکرد'),
    ]);

    const wrong = { indicators: { 'OFF-03': { weight: -1 }, 'XXX-01': {} } };
    await writeFile(changes, JSON.stringify(wrong));
    const refused = await karnameh.run('what-if', '--window', '1405-Q1', '--changes', changes);
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    for (const place of ['indicators.OFF-03.weight', 'indicators.XXX-01'])
      expect(refused.stderr).toContain(place);
  });

  it('questionnaires are written into their blank workbook, checked, imported and explained', async () => {
    const file = karnameh.path('survey.xlsx');
    const blank = ['--survey', '--quarter', '1405-Q1', '--out', file];
    expect((await karnameh.run('template', ...blank)).code).toBe(0);
    expect((await karnameh.run('check', file)).code).toBe(1);
    await fillQuestionnaires(file);
    const checked = JSON.parse((await karnameh.run('check', file, '--json')).stdout) as {
      accepted: boolean;
      values: { indicator: string; numerator: string; value: string; n: string; cell: string; raw: string }[];
    };
    expect(checked.accepted).toBe(true);
    const value = checked.values.find(({ indicator }) => indicator === 'SAT-01');
    // Fifteen answers «زیاد» are worth 75 each; the same answer to question 15 is worth 25.
    expect(value).toMatchObject({ value: '71.875', n: '40', cell: 'J6:Y45' });
    expect(value?.raw).toBe('۴۰ پاسخ از ۴۰ فرم، جمع ۲۸۷۵');
    const imported = await karnameh.run('import', file, '--json');
    expect(JSON.parse(imported.stdout)).toMatchObject([
      { outcome: 'accepted', state: 'checked', agency: null },
    ]);
    const explained = await karnameh.run(
      ...['explain', '--agency', 'T1', '--window', '1405-Q1', '--indicator', 'SAT-01', '--json'],
    );
    expect(explained.stdout).toContain('J6:Y45');
  });

  it.each(['csv', 'json'])(
    'a %s is written blank, checked at its lines, and imported when filled',
    async (format) => {
      const blank = karnameh.path(`blank.${format}`);
      const words = ['--agency', 'T1', '--quarter', '1405-Q1', '--format', format, '--out', blank];
      expect((await karnameh.run('template', ...words)).code).toBe(0);
      const { code, stdout } = await karnameh.run('check', blank, '--json');
      expect([code, stdout]).toEqual([1, expect.stringContaining('VALUE_MISSING')]);
      const edition = editionOne();
      const values = indicatorsDue(edition, '1405-Q1', 'agency').map((one) => reportedValue(one, '1405-Q1'));
      const agency = { code: 'T1', name: 'سازمان آزمایشی یک' };
      const filled = karnameh.path(`filled.${format}`);
      const bytes = writeDoorTemplate({
        edition,
        agency,
        quarter: '1405-Q1',
        values,
        format: format === 'csv' ? 'csv' : 'json',
      });
      await writeFile(filled, bytes);
      expect((await karnameh.run('check', filled)).code).toBe(0);
      const imported = await karnameh.run('import', filled, '--json');
      expect([imported.code, imported.stdout]).toEqual([0, expect.stringContaining('"accepted": true')]);
      await writeFile(filled, bytes.subarray(0, -20).toString().replace('1405-Q1', 'بهار'));
      const refused = await karnameh.run('import', filled);
      expect([refused.code, refused.stdout]).toEqual([1, expect.stringMatching(/؛ .+\./)]);
    },
  );

  it('wrong usage exits 2, faults in the input 1, a broken environment 3', async () => {
    expect((await karnameh.run('template')).code).toBe(2);
    expect((await karnameh.run('no-such-command')).code).toBe(2);
    const unknown = await karnameh.run(
      'template',
      '--agency',
      'ZZ',
      '--quarter',
      '1405-Q1',
      '--out',
      '/dev/null',
    );
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toMatch(/[؀-ۿ]/);
    const broken = await karnameh.run('check', karnameh.path('absent.xlsx'));
    expect(broken.code).toBe(1);
  });

  it('users are created with a password from standard input, never a short one', async () => {
    const words = ['user', 'create', '--username', 'Somayeh', '--name', 'سمیه', '--role', 'auditor'];
    expect((await karnameh.runWithInput('short\n', ...words)).code).toBe(1);
    expect((await karnameh.runWithInput('a long enough password\n', ...words)).code).toBe(0);
    expect((await karnameh.run('agency', 'list', '--as', 'somayeh')).code).toBe(0);
    const forbidden = await karnameh.run(
      '--as',
      'somayeh',
      'agency',
      'import',
      karnameh.path('agencies.csv'),
    );
    expect(forbidden.code).toBe(1);
  });

  it('a year of due dates ends with the reports of 29 Azar and Esfand', async () => {
    const { stdout } = await karnameh.run('calendar', 'simulate', '--year', '1405', '--json');
    const events = JSON.parse(stdout) as { code: string; date: string }[];
    expect(events.find((event) => event.code === 'charter-day')?.date).toBe('1405-09-29');
    expect(events.map((event) => event.date)).toEqual([...events.map((event) => event.date)].sort());
  });

  it.each([
    ['not-a-workbook.xlsx', Buffer.from('این یک کارپوشه نیست'), 'FILE_NOT_A_WORKBOOK'],
    [
      'old.xls',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(1024),
        Buffer.from('Workbook', 'utf16le'),
        Buffer.alloc(1024),
      ]),
      'FILE_LEGACY_XLS',
    ],
    [
      'locked.xlsx',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(1024),
        Buffer.from('EncryptedPackage', 'utf16le'),
        Buffer.alloc(1024),
      ]),
      'FILE_ENCRYPTED',
    ],
  ])('%s is refused with one clear sentence and nothing is stored', async (name, bytes, expected) => {
    const file = karnameh.path(name);
    await writeFile(file, bytes);
    const { code, stdout } = await karnameh.run('import', file, '--json');
    expect(code).toBe(1);
    const [outcome] = JSON.parse(stdout) as { number: number | null; findings: { code: string }[] }[];
    expect(outcome).toMatchObject({ number: null, findings: [expect.objectContaining({ code: expected })] });
  });
});

/** As a careful assistant would: whole numbers, numerator below denominator. */
const ANSWERS: Record<PartName, number> = {
  numerator: 8,
  denominator: 10,
  value: 2,
  n: 40,
  secondValue: 3,
  secondN: 40,
};

async function fillEveryRow(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.getWorksheet('شاخص‌ها');
  if (!sheet) throw new Error('no data sheet');
  const columnOf = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, column) => columnOf.set(cell.text, column));
  const indicators = new Map(editionOne().indicators.map((indicator) => [indicator.code, indicator]));
  sheet.eachRow((row) => {
    const indicator = indicators.get(row.getCell(columnOf.get('code') ?? 1).text);
    indicator?.parts.forEach((part, index) => {
      const cell = row.getCell(columnOf.get(`input${index + 1}`) ?? 0);
      cell.value = indicator.kind === 'yes-no' ? 'بله' : ANSWERS[part.name];
    });
  });
  await workbook.xlsx.writeFile(file);
}

/** Forty visitors of T1, each «زیاد» to all sixteen questions. */
async function fillQuestionnaires(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.getWorksheet('پاسخ‌ها');
  const keys = sheet?.getRow(1).values as (string | undefined)[];
  for (let row = 6; row < 46; row++)
    keys.forEach((key, column) => {
      const cell = sheet?.getRow(row).getCell(column);
      if (!key || !cell) return;
      if (key === 'agencyCode') cell.value = 'T1';
      if (key === 'date') cell.value = '۱۴۰۵/۰۲/۳۱';
      if (key === 'number') cell.value = row;
      if (/^q\d/.test(key)) cell.value = 'زیاد';
    });
  await workbook.xlsx.writeFile(file);
}
