import type { Actor } from '#access';
import {
  addDays,
  charterDay,
  charterReportDueOn,
  compareDates,
  dateCode,
  daysBetween,
  isWorkingDay,
  jalaliDateOf,
  type JalaliDate,
  quarterDueDates,
  quarterTitle,
  windowTitle,
} from '#calendar';
import { AGENCY_GROUPS, AGENCY_LEVELS } from '#decree';
import { type AgencyRecord, createRepositories, type ScoreRecord } from '#persistence';
import { isSilent, type LedgerState } from '#review';
import { formatPoints, type Hundredths, percentOf, scoreUnits } from '#scoring';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { editionOfWindow } from '../editions/edition-of-window.js';
import type { OverviewView, QuarterLedgerView } from '../views/overview-view.js';
import { existsIn } from './agency-in-window.js';
import { chosenWindow } from './chosen-window.js';
import { createLedger } from './create-ledger.js';
import { earlierPercents } from './earlier-percents.js';
import { signedPoints } from './signed-points.js';

export async function viewOverview(
  { dataSource, clock, calendar }: Dependencies,
  actor: Actor,
  code?: string,
): Promise<OverviewView> {
  const repositories = createRepositories(dataSource.manager);
  await authorise(repositories, actor, 'view-nation');
  const today = jalaliDateOf(clock.now());
  const window = chosenWindow(code, clock.now());
  const edition = await editionOfWindow(repositories, window.code);
  const agencies = (await repositories.agencies.list({ kind: 'nation' })).filter((agency) =>
    existsIn(agency, window.quarters),
  );
  const scores = await repositories.scores.list(window.code, { kind: 'nation' });
  const earlier = await earlierPercents(repositories, agencies, window);
  const entries = await repositories.ledger.entries(window.quarters, { kind: 'nation' });
  const ledgerOf = createLedger(window.quarters, calendar, today);
  const ledgers = new Map(
    agencies.map((agency) => [agency.id, ledgerOf(agency, entries.get(agency.id) ?? [])]),
  );
  const byQuarter = window.quarters.map((quarter, index) => ({
    quarter,
    states: agencies.map((agency) => ({
      agency,
      state: ledgers.get(agency.id)?.[index]?.state ?? 'not-due',
    })),
  }));
  const last = byQuarter.filter(({ states }) => states.some(({ state }) => state !== 'not-due')).at(-1);
  return {
    window: { code: window.code, title: windowTitle(window) },
    today: dateCode(today),
    // Until signing exists every score is self-declared and unsigned (design §4).
    isUnconfirmed: true,
    isStale: await repositories.scores.isStale(window.code),
    countdown: countdown(today, calendar),
    nation: nationOf(scores, [...ledgers.values()]),
    change: changeOf(scores, earlier),
    quarters: byQuarter.map(({ quarter, states }) => ({
      ...countStates(states.map(({ state }) => state)),
      code: quarter,
      title: quarterTitle(quarter),
      dataDueOn: dateCode(quarterDueDates(quarter, calendar).dataDueOn),
    })),
    notReported: {
      quarter: last?.quarter ?? '',
      title: last ? quarterTitle(last.quarter) : '',
      agencies: (last?.states ?? [])
        .filter(({ state }) => state === 'missing' || state === 'open')
        .map(({ agency }) => ({ code: agency.code, name: agency.name })),
    },
    articles: edition.articles
      .filter((article) => article.isScored)
      .flatMap((article) => {
        const percents = scores.flatMap((score) => {
          const own = score.articles.find((one) => one.number === article.number);
          return own && own.ceiling > 0 ? [percentOf(own.earned, own.ceiling)] : [];
        });
        const units = scoreUnits(percents);
        return units
          ? [{ number: article.number, subject: article.subject, percent: formatPoints(units.mean) }]
          : [];
      }),
    groups: groupsOf(agencies, scores),
  };
}

function countdown(today: JalaliDate, calendar: Dependencies['calendar']): OverviewView['countdown'] {
  const year = compareDates(today, charterDay(today.year)) <= 0 ? today.year : today.year + 1;
  const presentedOn = charterReportDueOn(year, calendar);
  const daysLeft = daysBetween(today, charterDay(year));
  let workingDaysLeft = 0;
  for (let day = addDays(today, 1); compareDates(day, presentedOn) <= 0; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) workingDaysLeft += 1;
  return {
    charterDay: dateCode(charterDay(year)),
    presentedOn: dateCode(presentedOn),
    daysLeft,
    workingDaysLeft,
  };
}

function countStates(
  states: readonly LedgerState[],
): Omit<QuarterLedgerView, 'code' | 'title' | 'dataDueOn'> {
  const count = (state: LedgerState) => states.filter((one) => one === state).length;
  return {
    due: states.length - count('not-due'),
    submitted: count('submitted'),
    late: count('late'),
    nothingToReport: count('nothing-to-report'),
    waived: count('waived'),
    missing: count('missing'),
    open: count('open'),
  };
}

function nationOf(
  scores: readonly ScoreRecord[],
  ledgers: readonly (readonly { state: LedgerState }[])[],
): OverviewView['nation'] {
  const ceiling = scores[0]?.ceiling;
  const units = scoreUnits(scores.map((score) => score.earned));
  if (ceiling === undefined || !units) return null;
  return {
    mean: formatPoints(units.mean),
    ceiling: formatPoints(ceiling),
    percent: formatPoints(percentOf(units.mean, ceiling)),
    median: formatPoints(units.median),
    firstQuartile: formatPoints(units.firstQuartile),
    thirdQuartile: formatPoints(units.thirdQuartile),
    agencies: units.count,
    silent: ledgers.filter((ledger) => isSilent(ledger.map(({ state }) => state))).length,
  };
}

/** Of the mean, over the agencies whose earlier score compares: a newcomer must not look like a change. */
function changeOf(
  scores: readonly ScoreRecord[],
  earlierPercents: ReadonlyMap<string, Hundredths>,
): string | null {
  const pairs = scores.flatMap((score) => {
    const earlier = earlierPercents.get(score.agencyId);
    return earlier === undefined ? [] : [{ now: percentOf(score.earned, score.ceiling), earlier }];
  });
  const mean = (values: readonly Hundredths[]) => scoreUnits(values)?.mean ?? 0;
  return pairs.length === 0
    ? null
    : signedPoints(mean(pairs.map(({ now }) => now)) - mean(pairs.map(({ earlier }) => earlier)));
}

function groupsOf(agencies: readonly AgencyRecord[], scores: readonly ScoreRecord[]): OverviewView['groups'] {
  const scoreOf = new Map(scores.map((score) => [score.agencyId, score]));
  return (Object.keys(AGENCY_GROUPS) as (keyof typeof AGENCY_GROUPS)[]).flatMap((group) =>
    (Object.keys(AGENCY_LEVELS) as (keyof typeof AGENCY_LEVELS)[]).flatMap((level) => {
      const percents = agencies
        .filter((agency) => agency.group === group && agency.level === level)
        .flatMap((agency) => {
          const score = scoreOf.get(agency.id);
          return score ? [percentOf(score.earned, score.ceiling)] : [];
        });
      const units = scoreUnits(percents);
      if (!units) return [];
      return [
        {
          group,
          title: AGENCY_GROUPS[group],
          level,
          levelTitle: AGENCY_LEVELS[level],
          agencies: units.count,
          percent: formatPoints(units.mean),
        },
      ];
    }),
  );
}
