import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#access';
import { tehranInstant } from '#calendar';
import { indicatorsDue } from '#decree';
import { editionOne } from '../../../../test/support/edition-one.js';
import { storeSubmission } from '../../../../test/support/stored-submission.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { OPERATOR } from '../operator.js';

/** N1 is founded within the window. */
const AGENCIES = `code,name,group,level,parentCode,provinceCode,provinceName,firstQuarter,lastQuarter
A1,سازمان آزمایشی یک,health,national,,,,1403-Q3,
A2,ادارهٔ کل آزمایشی دو,health,provincial,A1,S1,استان آزمایشی,1403-Q3,
B1,سازمان آزمایشی سه,culture,national,,,,1403-Q3,
N1,سازمان نوبنیاد,economic,national,,,,1405-Q1,`;

const WINDOW = 'charter-1405';
const QUARTERS = ['1404-Q3', '1404-Q4', '1405-Q1', '1405-Q2'];
const VALUE = { 'IMP-02': { numerator: '8', denominator: '10' } };
const NOTHING = { 'IMP-02': { status: 'nothing-to-report' as const } };
const IRRELEVANT = Object.fromEntries(
  indicatorsDue(editionOne(), '1405-Q1', 'agency').map(({ code }) => [
    code,
    { status: 'not-applicable' as const, reason: 'وظیفهٔ این دستگاه نیست' },
  ]),
);

describe('the silence ledger of a window', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    await house.useCases.importAgencies(OPERATOR, AGENCIES);
    house.clock.set(tehranInstant({ year: 1405, month: 9, day: 24 }, 9));
    const send = async (agency: string, quarter: string, more: object = {}) => {
      await storeSubmission(house, { agency, quarter, values: VALUE, ...more });
    };
    for (const quarter of QUARTERS) await send('A1', quarter);
    await send('A2', '1404-Q3', { isLate: true });
    await send('A2', '1404-Q4', { values: NOTHING });
    await send('A2', '1405-Q2', { state: 'rejected' });
    await send('N1', '1405-Q1', { values: IRRELEVANT });
  });
  afterAll(async () => {
    await house.close();
  });

  const view = async (actor: Actor = OPERATOR, query = {}) =>
    await house.useCases.viewSilenceLedger(actor, { window: WINDOW, ...query });

  it('lists the most silent first, each with its states', async () => {
    const { quarters, agencies } = await view();
    // Nobody reported before 1404-Q3: there was no system to be silent in.
    expect(quarters.map(({ code }) => code)).toEqual(QUARTERS);
    expect(
      agencies.map(({ code, missing, silentRun, states }) => [code, missing, silentRun, states]),
    ).toEqual([
      ['B1', 4, 4, ['missing', 'missing', 'missing', 'missing']],
      ['A2', 2, 2, ['late', 'nothing-to-report', 'missing', 'missing']],
      ['N1', 1, 1, ['not-due', 'not-due', 'submitted', 'missing']],
      ['A1', 0, 0, ['submitted', 'submitted', 'submitted', 'submitted']],
    ]);
  });

  it('has the rates of the nation, of groups, provinces, quarters and agencies', async () => {
    const { nation, groups, provinces, quarters, agencies } = await view();
    expect(nation).toMatchObject({
      agencies: 4,
      silentAgain: 2,
      rates: { due: 14, reported: 7, onTime: 6, completeness: '50.00', timeliness: '42.86' },
    });
    expect(groups.map(({ code, agencies: many, rates }) => [code, many, rates.completeness])).toEqual([
      ['economic', 1, '50.00'],
      ['health', 2, '75.00'],
      ['culture', 1, '0.00'],
    ]);
    expect(provinces.map(({ title, rates }) => [title, rates.completeness, rates.timeliness])).toEqual([
      ['استان آزمایشی', '50.00', '25.00'],
    ]);
    expect(quarters.map(({ rates }) => rates.completeness)).toEqual(['66.67', '66.67', '50.00', '25.00']);
    expect(agencies.find(({ code }) => code === 'N1')?.rates).toMatchObject({
      due: 2,
      completeness: '50.00',
    });
  });

  it('warns of who left too much out, in what its own reports that stand say', async () => {
    const { agencies } = await view();
    const leftOut = (code: string) => agencies.find((agency) => agency.code === code)?.leftOut;
    expect(leftOut('N1')).toMatchObject({ isTooMuch: true });
    expect(Number(leftOut('N1')?.notApplicable)).toBeGreaterThan(15);
    expect(leftOut('A2')).toMatchObject({ isTooMuch: false, notApplicable: '0.00' });
    expect(leftOut('A1')).toBeNull();
    // A correction that tells the numbers takes the statement back.
    await storeSubmission(house, {
      agency: 'N1',
      quarter: '1405-Q1',
      values: Object.fromEntries(Object.keys(IRRELEVANT).map((code) => [code, VALUE['IMP-02']])),
    });
    expect((await view()).agencies.find(({ code }) => code === 'N1')?.leftOut).toBeNull();
  });

  it('shows of other quarters what is asked for', async () => {
    expect((await view(OPERATOR, { from: '1405-Q1', to: '1405-Q1' })).quarters).toHaveLength(1);
    expect((await view(OPERATOR, { from: '1405-Q2', to: '1405-Q1' })).agencies).toEqual([]);
    await expect(view(OPERATOR, { from: '1405-Q7' })).rejects.toMatchObject({ code: 'QUARTER_UNKNOWN' });
  });

  it('is of the actor’s agencies, beside the nation', async () => {
    const seen = async (role: 'rights-assistant' | 'evaluation-director', agency: string) =>
      await view(await house.actor(role, agency));
    const own = await seen('evaluation-director', 'A1');
    expect(own.agencies.map(({ code }) => code)).toEqual(['A2', 'A1']);
    expect(own.groups.map(({ code }) => code)).toEqual(['health']);
    expect(own.nation).toEqual((await view()).nation);
    expect((await seen('rights-assistant', 'B1')).agencies.map(({ code }) => code)).toEqual(['B1']);
  });

  it('is saved as CSV, a line an agency', async () => {
    const { fileName, bytes } = await house.useCases.writeSilenceLedger(OPERATOR, { window: WINDOW });
    expect(fileName).toBe('دفتر سکوت 1404-Q3_1405-Q2.csv');
    const lines = bytes.toString().split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[1]).toBe(
      'B1,سازمان آزمایشی سه,فرهنگی، علمی و آموزشی,ملی,,,ارسال‌نشده,ارسال‌نشده,ارسال‌نشده,ارسال‌نشده,4,4,0.00,0.00,,',
    );
  });
});
