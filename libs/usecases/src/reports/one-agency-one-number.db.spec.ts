import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { parseWindow, previousWindow, tehranInstant } from '#calendar';
import { indicatorsDue } from '#decree';
import { formatDecimal } from '#persian';
import { editionOne } from '../../../../test/support/edition-one.js';
import { reportedValue } from '../../../../test/support/filled-workbook.js';
import { HAS_POPPLER, pdfPages } from '../../../../test/support/read-pdf.js';
import { storeSubmission } from '../../../../test/support/stored-submission.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { OPERATOR } from '../operator.js';
import { refreshWindow } from '../scores/refresh-window.js';

const WINDOW = 'charter-1405';
const NOW = parseWindow(WINDOW).quarters;
const BEFORE = previousWindow(parseWindow(WINDOW)).quarters;
const CODES = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6'];
const AGENCIES = [
  'code,name,group,level,parentCode,provinceCode,provinceName,firstQuarter,lastQuarter',
  ...CODES.map((code, index) => `${code},همتای ${index + 1},economic,national,,,,1403-Q3,`),
].join('\n');
const read = HAS_POPPLER ? it : it.skip;

/** R1 goes down between the windows, its access to officials most; the others rise. R6 leaves out one quarter. */
function sharesOf(place: number, quarter: string): { desk: number; rest: number } {
  const isNow = NOW.includes(quarter);
  if (place === 0) return isNow ? { desk: 98, rest: 40 } : { desk: 80, rest: 90 };
  return { desk: 60 + place * 4 + (isNow ? 3 : 0), rest: 60 + place * 4 + (isNow ? 3 : 0) };
}

describe('one agency has one number', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    await house.useCases.importAgencies(OPERATOR, AGENCIES);
    house.clock.set(tehranInstant({ year: 1405, month: 9, day: 3 }, 9));
    for (const [place, agency] of CODES.entries())
      for (const quarter of [...BEFORE, ...NOW]) {
        if (agency === 'R6' && quarter === NOW[3]) continue;
        const { desk, rest } = sharesOf(place, quarter);
        const due = [
          ...indicatorsDue(editionOne(), quarter, 'agency'),
          ...indicatorsDue(editionOne(), quarter, 'evaluator'),
        ];
        const values = Object.fromEntries(
          due.map((indicator) => [
            indicator.code,
            reportedValue(
              indicator,
              quarter,
              indicator.kind === 'ratio'
                ? { numerator: String(indicator.code.startsWith('SDK') ? desk : rest), denominator: '100' }
                : {},
            ),
          ]),
        );
        await storeSubmission(house, { agency, quarter, values });
      }
    for (const window of [WINDOW, 'charter-1404']) await refreshWindow(house.dependencies, window);
  });
  afterAll(async () => {
    await house.close();
  });

  async function filesOf(request: { kind: 'scorecard' | 'annual'; agency?: string }) {
    const { id } = await house.useCases.requestReport(OPERATOR, { ...request, window: WINDOW });
    await house.queue.drain();
    const bytes = async (format: 'pdf' | 'xlsx') =>
      (await house.useCases.readReportFile(OPERATOR, id, format)).bytes;
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await bytes('xlsx')) as unknown as ArrayBuffer);
    return {
      pages: (await pdfPages(await bytes('pdf'))).map(plain),
      cells: workbook.worksheets.flatMap((sheet) => {
        const values: (string | number)[] = [];
        sheet.eachRow((row) => {
          row.eachCell(({ result, value }) => {
            const shown = result ?? value;
            if (typeof shown === 'string') values.push(plain(shown));
            if (typeof shown === 'number') values.push(shown);
          });
        });
        return values;
      }),
    };
  }
  /** Without line breaks, joiners and marks of direction, which are set by the writer of each file. */
  const plain = (text: string) =>
    text.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, '');
  const points = (text: string) => formatDecimal(text);

  read.each(['R1', 'R3', 'R6'])('on its page, in its PDF and its workbook: %s', async (agency) => {
    const view = await house.useCases.viewScorecard(OPERATOR, agency, WINDOW);
    const { changes } = await house.useCases.viewChanges(OPERATOR, { agency, window: WINDOW });
    const { pages, cells } = await filesOf({ kind: 'scorecard', agency });
    expect(pages).toHaveLength(3);
    const pdf = pages.join('');
    const { desk, access, sentences, deskBefore, accessBefore } = view.watch;
    for (const number of [view.earned, desk, access, deskBefore, accessBefore]) {
      expect(pdf).toContain(plain(points(number ?? '')));
      expect(cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(6) : ''))).toContain(
        (number === view.earned ? Number(number) : Number(number) / 100).toFixed(6),
      );
    }
    expect(pdf).toContain(plain(view.rankSentence));
    // Poppler turns brackets around a number: of sentences their numbers are looked for.
    for (const text of [...view.notes, ...sentences])
      for (const number of text.match(/[۰-۹٫٬]+/g) ?? [])
        expect([pages[0]?.includes(number), text]).toEqual([true, text]);
    expect(pages[1]).toContain(plain(changes[0]?.text ?? ''));
    expect(changes.length).toBeGreaterThan(2);
    for (const text of [view.rankSentence, ...view.notes, ...sentences, ...changes.map((one) => one.text)])
      expect([cells.includes(plain(text)), text]).toEqual([true, text]);
  });

  read('in the annual report: its rank with the interval, its points and the nation’s changes', async () => {
    const rows = await house.useCases.listAgencies(OPERATOR, WINDOW);
    const overview = await house.useCases.viewChanges(OPERATOR, { window: WINDOW });
    const { pages, cells } = await filesOf({ kind: 'annual' });
    const pdf = pages.join('');
    for (const { rankInterval, earned } of rows.filter(({ rank }) => rank !== null)) {
      expect(pdf).toContain(plain(rankInterval?.text ?? ''));
      expect(cells).toContain(plain(rankInterval?.text ?? ''));
      expect(pdf).toContain(plain(points(earned ?? '')));
      expect(cells).toContain(Number(earned));
    }
    expect(overview.changes.length).toBeGreaterThan(2);
    for (const { text } of overview.changes) {
      expect([pdf.includes(plain(text)), text]).toEqual([true, text]);
      expect(cells).toContain(plain(text));
    }
  });
});
