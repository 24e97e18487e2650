import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseWindow, previousWindow, tehranInstant } from '#calendar';
import type { ReportedValue } from '#decree';
import { storeSubmission } from '../../../../test/support/stored-submission.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { OPERATOR } from '../operator.js';

const WINDOW = 'charter-1405';
const NOW = parseWindow(WINDOW).quarters;
const BEFORE = previousWindow(parseWindow(WINDOW)).quarters;

const AGENCIES = `code,name,group,level,parentCode,provinceCode,provinceName,firstQuarter,lastQuarter
W1,سازمان آزمایشی دیوار,health,national,,,,1403-Q1,
C1,سازمان آزمایشی روشن,health,national,,,,1403-Q1,
S1,سازمان آزمایشی خاموش,health,national,,,,1403-Q1,`;

/** The eleven of one quarter: shares of 100 cases that attain full marks, but for meetings granted. */
function eleven(meetings: number): Record<string, Partial<ReportedValue>> {
  const share = (numerator: number) => ({ numerator: String(numerator), denominator: '100' });
  return {
    'SDK-01': share(100),
    'SDK-02': share(100),
    'SDK-03': share(100),
    'SDK-04': share(100),
    'SDK-07': share(100),
    'OFF-03': share(meetings),
    'OFF-04': { value: '20', n: '100' },
    'OFF-06': share(95),
    'OFF-09': share(95),
    'OFF-11': share(96),
    'OFF-12': share(2),
  };
}

describe('bridge or wall', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    await house.useCases.importAgencies(OPERATOR, AGENCIES);
    house.clock.set(tehranInstant({ year: 1405, month: 9, day: 3 }, 9));
    for (const quarter of [...BEFORE, ...NOW])
      for (const agency of ['W1', 'C1'])
        await storeSubmission(house, {
          agency,
          quarter,
          values: eleven(agency === 'W1' && NOW.includes(quarter) ? 20 : 90),
        });
  });
  afterAll(async () => {
    await house.close();
  });

  const view = async () => await house.useCases.viewBridgeOrWall(OPERATOR, WINDOW);

  it('flags the agency whose access fell behind a good desk, in words with its numbers', async () => {
    const { flagged } = await view();
    expect(flagged.map(({ code }) => code)).toEqual(['W1']);
    const [wall] = flagged;
    // OFF-03 attains 20/80: 84 points of access without it, 100; with it (100·68 + 25·16) ÷ 84 = 85.71.
    expect(wall?.watch.trend).toEqual({
      isRaised: true,
      desk: { before: '100.00', now: '100.00', change: '0.00' },
      access: { before: '100.00', now: '85.71', change: '-14.29' },
    });
    expect(wall?.watch.sentences).toEqual([
      'نسبت به دورهٔ پیش، میز خدمت از ۱۰۰٫۰۰ به ۱۰۰٫۰۰ رسیده (بی‌تغییر) و دسترسی به مسئولان از ۱۰۰٫۰۰ به ۸۵٫۷۱ (۱۴٫۲۹ واحد بدتر).',
    ]);
  });

  it('opens every number of a flag down to its cells', async () => {
    const { flagged } = await view();
    const meetings = flagged[0]?.watch.members.find(({ code }) => code === 'OFF-03');
    expect(meetings).toMatchObject({
      index: 'access',
      now: {
        state: 'usable',
        numerator: '80',
        denominator: '400',
        coverage: '4/4',
        attainmentPercent: '25.00',
      },
      before: { numerator: '360', denominator: '400' },
    });
    expect(meetings?.cells.map(({ quarter }) => quarter)).toEqual([...BEFORE, ...NOW]);
    for (const { source } of meetings?.cells ?? [])
      expect(source).toMatchObject({ sheet: 'شاخص‌ها', cells: 'E5', submission: expect.any(Number) });
  });

  it('lists who is silent beside the flagged, with what is missing and who owes it', async () => {
    const { blind, agencies } = await view();
    const silent = blind.find(({ code }) => code === 'S1');
    expect(silent?.unreported).toHaveLength(11);
    expect(silent?.unreported.find(({ code }) => code === 'OFF-12')?.suppliedBy).toBe('evaluator');
    expect(silent).toMatchObject({ desk: null, access: null, place: null, isFlagged: false });
    expect(blind.map(({ code }) => code)).not.toContain('C1');
    expect(agencies.find(({ code }) => code === 'C1')).toMatchObject({ place: 'bridge', isBlind: false });
    expect(agencies.find(({ code }) => code === 'W1')).toMatchObject({ place: 'wall' });
  });

  it('is the same on the scorecard', async () => {
    const { watch } = await house.useCases.viewScorecard(OPERATOR, 'W1', WINDOW);
    expect(watch).toEqual((await view()).flagged[0]?.watch);
  });

  it('shows an assistant its own agency, among all of its peers', async () => {
    const actor = await house.actor('rights-assistant', 'C1');
    const own = await house.useCases.viewBridgeOrWall(actor, WINDOW);
    expect(own.agencies.map(({ code }) => code)).toEqual(['C1']);
    expect({ flagged: own.flagged, blind: own.blind }).toEqual({ flagged: [], blind: [] });
    expect(own.lines).toEqual((await view()).lines);
  });

  it('is empty while the window still runs', async () => {
    expect(await house.useCases.viewBridgeOrWall(OPERATOR, 'charter-1406')).toMatchObject({
      lines: null,
      agencies: [],
    });
  });

  it('of a frozen window compares with what was frozen, though the window before was corrected since', async () => {
    await house.useCases.freezeWindow(OPERATOR, { window: WINDOW });
    await storeSubmission(house, { agency: 'W1', quarter: BEFORE[0] ?? '', values: eleven(1) });
    const { flagged } = await view();
    expect(flagged[0]?.watch.trend?.access.before).toBe('100.00');
    const cells = flagged[0]?.watch.members.find(({ code }) => code === 'OFF-03')?.cells;
    expect(cells?.[0]).toMatchObject({ numerator: '90', source: null });
    expect(cells?.[1]?.source).not.toBeNull();
  });
});
