import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseWindow, previousWindow } from '#calendar';
import type { ReportedValue } from '#decree';
import { deskEdition } from '../testing/desk-edition.js';
import { deskQuarter, deskValue } from '../testing/desk-quarter.js';
import { createEarlyWarning } from './create-early-warning.js';
import type { DeskWatch } from './desk-watch.js';

const WINDOW = parseWindow('half-1405-1');
const NOW = WINDOW.quarters;
const BEFORE = previousWindow(WINDOW).quarters;
const warning = createEarlyWarning(deskEdition(), WINDOW);

type DeskAndAccess = readonly [desk: number, access: number];

/** Half-years: `before` and `now` in each of their two quarters; 100 cases a quarter unless said otherwise. */
function reports(before: DeskAndAccess, now: DeskAndAccess, cases = 100): ReportedValue[] {
  return [
    ...BEFORE.flatMap((quarter) => deskQuarter(quarter, ...before, cases)),
    ...NOW.flatMap((quarter) => deskQuarter(quarter, ...now, cases)),
  ];
}

function agencyOf(values: readonly ReportedValue[], key = 'A') {
  return { key, firstQuarter: '1403-Q1', lastQuarter: null, values };
}

function watch(values: readonly ReportedValue[]): DeskWatch {
  const [only] = warning.watch([agencyOf(values)]);
  if (!only) throw new Error('one agency was watched');
  return only;
}

function without(values: readonly ReportedValue[], code: string, quarters: readonly string[]) {
  return values.filter((row) => row.indicator !== code || !quarters.includes(row.quarter));
}

const replaced = (values: readonly ReportedValue[], row: ReportedValue) =>
  values.map((one) => (one.indicator === row.indicator && one.quarter === row.quarter ? row : one));

describe('the trend', () => {
  it('flags a desk that improves while access falls, with its numbers', () => {
    const { trend, isFlagged, isBlind } = watch(reports([60, 90], [80, 60]));
    expect(trend).toEqual({
      isRaised: true,
      desk: {
        before: 6000,
        now: 8000,
        change: 2000,
        codes: ['SDK-01', 'SDK-02', 'SDK-03', 'SDK-04', 'SDK-07'],
      },
      access: {
        before: 9000,
        now: 6000,
        change: -3000,
        codes: ['OFF-03', 'OFF-04', 'OFF-06', 'OFF-09', 'OFF-11', 'OFF-12'],
      },
    });
    expect({ isFlagged, isBlind }).toEqual({ isFlagged: true, isBlind: false });
  });

  it('flags a desk that was good and stays good while access falls', () => {
    expect(watch(reports([90, 95], [92, 90])).trend?.isRaised).toBe(true);
  });

  it.each<[string, DeskAndAccess, DeskAndAccess]>([
    ['both fall', [90, 90], [70, 70]],
    ['both rise', [60, 60], [80, 80]],
    ['nothing changes', [95, 80], [95, 80]],
    ['the desk falls and access rises', [90, 60], [70, 90]],
    ['the desk rises by 4', [60, 90], [64, 60]],
    ['access falls by 4', [60, 84], [80, 80]],
    ['the desk was not yet good and rises by 4', [88, 90], [92, 60]],
  ])('is silent where %s', (_, before, now) => {
    expect(watch(reports(before, now))).toMatchObject({ trend: { isRaised: false }, isBlind: false });
  });

  it('five up and five down are enough', () => {
    expect(watch(reports([75, 85], [80, 80])).trend?.isRaised).toBe(true);
  });

  it('says nothing of small samples: under 100 cases in either window', () => {
    expect(watch(reports([60, 90], [80, 60], 49)).trend).toBeNull();
    expect(watch(reports([60, 90], [80, 60], 50)).trend?.isRaised).toBe(true);
    const few = BEFORE.flatMap((quarter) => deskQuarter(quarter, 60, 90, 20));
    const many = NOW.flatMap((quarter) => deskQuarter(quarter, 80, 60, 900));
    expect(watch([...few, ...many]).trend).toBeNull();
  });

  it('compares on the members that are usable in both windows alone', () => {
    const values = without(reports([60, 90], [80, 60]), 'OFF-03', BEFORE);
    const { trend, unreportedBefore } = watch(values);
    expect(trend?.access.codes).not.toContain('OFF-03');
    expect(trend?.isRaised).toBe(true);
    expect(unreportedBefore).toEqual([{ code: 'OFF-03', suppliedBy: 'agency', quarters: BEFORE }]);
  });

  it('needs half of the weight that applies', () => {
    const gone = ['OFF-03', 'OFF-09', 'OFF-12'].reduce(
      (values, code) => without(values, code, NOW),
      reports([60, 90], [80, 60]),
    );
    const { trend, access, isBlind } = watch(gone);
    expect(access).toMatchObject({ value: null, usableWeight: 3800, applicableWeight: 8400 });
    expect({ trend, isBlind }).toEqual({ trend: null, isBlind: true });
  });

  it('says nothing of an agency that was not there before', () => {
    const [young] = warning.watch([{ ...agencyOf(reports([60, 90], [80, 60])), firstQuarter: NOW[0] ?? '' }]);
    expect(young).toMatchObject({ trend: null, isBlind: false, unreportedBefore: [] });
  });
});

describe('an index', () => {
  it('weighs the pooled attainments of what was reported, worked by hand', () => {
    const values = NOW.flatMap((quarter) => deskQuarter(quarter, 100, 100));
    // SDK-03 pools 30/100 and 90/300: 0.3. Weights 6, 6, 8, 6, 3: (6 + 6 + 8 × 0.3 + 6 + 3) ÷ 29 = 23.4 ÷ 29.
    const [first = '', second = ''] = NOW;
    const changed = replaced(
      replaced(values, deskValue('SDK-03', first, 30, 100)),
      deskValue('SDK-03', second, 30, 300),
    );
    const { desk } = watch(changed);
    expect(desk).toMatchObject({ value: 8069, usableWeight: 2900, applicableWeight: 2900 });
    expect(desk.members.find(({ code }) => code === 'SDK-03')).toMatchObject({
      state: 'usable',
      attainment: { numerator: 3n, denominator: 10n },
      cases: '400',
      pooled: { numerator: '120', denominator: '400', coverage: '2/2' },
    });
  });

  it('leaves out what rests on fewer than 30 cases, but not the units and hours of a small house', () => {
    const { desk, access } = watch(NOW.flatMap((quarter) => deskQuarter(quarter, 80, 80, 14)));
    expect(desk.members.map(({ code, state }) => [code, state])).toEqual([
      ['SDK-01', 'usable'],
      ['SDK-02', 'usable'],
      ['SDK-03', 'few-cases'],
      ['SDK-04', 'few-cases'],
      ['SDK-07', 'usable'],
    ]);
    expect(desk.value).toBe(8000);
    expect(access.value).toBeNull();
  });

  it('takes attested rows out of what applies', () => {
    const values = NOW.flatMap((quarter) => deskQuarter(quarter, 80, 80)).map((row): ReportedValue =>
      row.indicator === 'OFF-04'
        ? { indicator: 'OFF-04', quarter: row.quarter, status: 'nothing-to-report' }
        : row,
    );
    const { access, isBlind } = watch(values);
    expect(access).toMatchObject({ value: 8000, usableWeight: 7000, applicableWeight: 7000 });
    expect(access.members.find(({ code }) => code === 'OFF-04')?.state).toBe('left-out');
    expect(isBlind).toBe(false);
  });
});

describe('the level', () => {
  const group = (...pairs: readonly DeskAndAccess[]) =>
    warning.watch(
      pairs.map((pair, place) =>
        agencyOf(
          NOW.flatMap((quarter) => deskQuarter(quarter, ...pair)),
          String(place),
        ),
      ),
    );
  const ALIKE = [
    [50, 50],
    [60, 60],
    [70, 70],
    [80, 80],
  ] as const;

  it('flags a desk in the upper third whose access is in the lower', () => {
    const answers = group(...ALIKE, [90, 40], [40, 90]);
    expect(answers.map(({ level }) => level?.isRaised)).toEqual([false, false, false, false, true, false]);
    expect(answers[4]?.level).toEqual({
      isRaised: true,
      desk: { below: 5, equal: 1, peers: 6 },
      access: { below: 0, equal: 1, peers: 6 },
    });
  });

  it('equals share a place: half of them count', () => {
    // (3 + 2 ÷ 2) ÷ 6 is two thirds exactly, (1 + 2 ÷ 2) ÷ 6 is one third.
    const answers = group([10, 99], [20, 98], [30, 97], [60, 40], [60, 40], [70, 10]);
    expect(answers[3]?.level).toMatchObject({ isRaised: true, desk: { below: 3, equal: 2, peers: 6 } });
  });

  it('says nothing among five', () => {
    expect(group(...ALIKE.slice(1), [90, 40], [40, 90]).every(({ level }) => level === null)).toBe(true);
  });
});

describe('the direct flags', () => {
  const visitors = (numerator: number, cases: number, code = 'OFF-12') =>
    watch(
      NOW.flatMap((quarter) =>
        replaced(deskQuarter(quarter, 80, 80), {
          indicator: code,
          quarter,
          status: 'value',
          numerator: String(numerator),
          denominator: String(cases),
        }),
      ),
    ).direct.find((flag) => flag.code === code);

  it('are raised where a tenth of the visitors felt kept away', () => {
    expect(visitors(10, 100)).toEqual({
      code: 'OFF-12',
      isRaised: true,
      share: 1000,
      threshold: 1000,
      raisedWhen: 'at-least',
      cases: '200',
    });
    expect(visitors(999, 10_000)?.isRaised).toBe(false);
  });

  it('are raised where fewer than four in five reach the official they asked for', () => {
    expect(visitors(799, 1000, 'OFF-11')?.isRaised).toBe(true);
    expect(visitors(80, 100, 'OFF-11')?.isRaised).toBe(false);
  });

  it('say nothing under 30 answers', () => {
    expect(visitors(10, 14)).toBeUndefined();
    expect(visitors(10, 15)?.isRaised).toBe(true);
  });
});

describe('blindness', () => {
  it('one missing quarter of one of the eleven makes an agency blind, whatever the rest says', () => {
    const [first = ''] = NOW;
    const { isBlind, unreported } = watch(without(reports([60, 90], [80, 60]), 'OFF-12', [first]));
    expect(isBlind).toBe(true);
    expect(unreported).toEqual([{ code: 'OFF-12', suppliedBy: 'evaluator', quarters: [first] }]);
  });

  it('a silent agency is blind and not flagged', () => {
    const silent = watch([]);
    expect(silent).toMatchObject({ isBlind: true, isFlagged: false, trend: null, level: null, direct: [] });
    expect(silent.unreported).toHaveLength(11);
  });
});

const percent = fc.constantFrom(40, 50, 60, 64, 75, 80, 90, 96, 100);
const pair = fc.tuple(percent, percent);
const reported = fc
  .tuple(pair, pair, fc.constantFrom(10, 20, 60, 200))
  .map(([before, now, cases]) => reports(before, now, cases));

describe('whatever is reported', () => {
  it('leaving data out never clears a flag silently: the agency turns up as blind', () => {
    const thinned = reported.chain((values) =>
      fc.subarray(values, { minLength: 0 }).map((kept) => ({ values, kept })),
    );
    fc.assert(
      fc.property(thinned, ({ values, kept }) => {
        const after = watch(kept);
        if (!watch(values).isFlagged || after.isFlagged) return;
        expect(after.isBlind || after.unreportedBefore.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('leaving out of this window makes the agency blind, flagged or not', () => {
    fc.assert(
      fc.property(reported, fc.nat(), (values, chosen) => {
        const ofNow = values.filter(({ quarter }) => NOW.includes(quarter));
        const gone = ofNow[chosen % ofNow.length];
        expect(watch(values.filter((row) => row !== gone)).isBlind).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('better access never raises the trend, and a better desk never clears it', () => {
    fc.assert(
      fc.property(pair, pair, percent, (before, [desk, access], better) => {
        const raised = (now: DeskAndAccess) => watch(reports(before, now)).trend?.isRaised ?? false;
        const is = raised([desk, access]);
        if (!is) expect(raised([desk, Math.max(access, better)])).toBe(false);
        if (is) expect(raised([Math.max(desk, better), access])).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('ten times the cases at the same rates change no index', () => {
    fc.assert(
      fc.property(pair, pair, (before, now) => {
        const [few, many] = [watch(reports(before, now, 60)), watch(reports(before, now, 600))];
        expect([many.desk.value, many.access.value]).toEqual([few.desk.value, few.access.value]);
        expect(many.trend).toEqual(few.trend);
      }),
      { numRuns: 100 },
    );
  });

  it('the order of peers and rows does not matter', () => {
    const peers = fc.array(reported, { minLength: 6, maxLength: 8 });
    fc.assert(
      fc.property(peers, (all) => {
        const agencies = all.map((values, place) => agencyOf(values, String(place)));
        const turned = agencies
          .map((agency) => ({ ...agency, values: [...agency.values].reverse() }))
          .reverse();
        expect([...warning.watch(turned)].reverse()).toEqual(warning.watch(agencies));
      }),
      { numRuns: 20 },
    );
  });
});
