import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseWindow, tehranInstant } from '#calendar';
import { indicatorsDue, type ReportedValue } from '#decree';
import { inTransaction, type Repositories } from '#persistence';
import { editionOne } from '../../../../test/support/edition-one.js';
import { reportedValue } from '../../../../test/support/filled-workbook.js';
import { storeSubmission, type StoredValues } from '../../../../test/support/stored-submission.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { scoreAgencies } from './score-agencies.js';
import { scoreNation } from './score-nation.js';
import { scoreRecordOf } from './score-record-of.js';

const WINDOW = parseWindow('charter-1405');

describe(scoreNation.name, () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    house.clock.set(tehranInstant({ year: 1405, month: 9, day: 3 }, 9));
    for (const quarter of WINDOW.quarters) await send('A1', quarter, { numerator: '7', denominator: '13' });
    await send('A2', '1405-Q1', { numerator: '9', denominator: '13' });
    // More digits than Float64 holds, and a fraction that ends nowhere.
    await send('A2', '1405-Q2', { numerator: '1234567890123456789', denominator: '3234567890123456789' });
    // A correction counts instead of what it corrects.
    await send('A1', '1405-Q2', { numerator: '1', denominator: '3' });
  });
  afterAll(async () => {
    await house.close();
  });

  async function send(agency: string, quarter: string, ratio: Partial<ReportedValue>) {
    const values: Record<string, Partial<ReportedValue>> = {};
    for (const [index, indicator] of indicatorsDue(editionOne(), quarter, 'agency').entries())
      values[indicator.code] =
        indicator.kind !== 'ratio'
          ? reportedValue(indicator, quarter, {})
          : index % 7 === 0
            ? { status: 'nothing-to-report' }
            : index % 11 === 0
              ? { status: 'not-applicable', reason: 'موضوع ندارد' }
              : reportedValue(indicator, quarter, ratio);
    await storeSubmission(house, { agency, quarter, values: values satisfies StoredValues });
  }

  async function inHouse<T>(work: (repositories: Repositories) => Promise<T>): Promise<T> {
    return await inTransaction(house.dataSource, work);
  }

  it('gives every agency the points that the exact scorer gives it alone', async () => {
    const edition = editionOne();
    const { scores } = await inHouse(
      async (repositories) => await scoreNation(repositories, edition, WINDOW, WINDOW.code),
    );
    const exact = await inHouse(
      async (repositories) =>
        await scoreAgencies(
          repositories,
          edition,
          WINDOW,
          await repositories.agencies.list({ kind: 'nation' }),
        ),
    );
    expect(new Set(scores.map(({ earned }) => earned)).size).toBeGreaterThan(2);
    expect(scores).toEqual(exact.map(({ score, agency }) => scoreRecordOf(score, agency.id, edition.code)));
  });

  it('reads each place of the table as the rows say that stand', async () => {
    const edition = editionOne();
    const { table, rows, agencies } = await inHouse(async (repositories) => {
      const all = await repositories.agencies.list({ kind: 'nation' });
      return {
        agencies: all,
        table: (await repositories.values.table(edition, WINDOW, all)).finish(),
        rows: await repositories.values.current(
          all.map(({ id }) => id),
          WINDOW.quarters,
        ),
      };
    });
    let wide = 0;
    agencies.forEach(({ id }, agency) => {
      for (const row of rows.get(id) ?? []) {
        const line = table.codes.indexOf(row.indicator);
        const position = WINDOW.quarters.indexOf(row.quarter);
        const place = (line * agencies.length + agency) * WINDOW.quarters.length + position;
        if (row.status !== 'value' || row.denominator === undefined) continue;
        const isWide = table.wideRows.has(place);
        if (isWide) wide += 1;
        expect(isWide ? table.wideRows.get(place)?.numerator : String(table.tops[place])).toBe(row.numerator);
      }
    });
    expect(wide).toBeGreaterThan(10);
  });
});
