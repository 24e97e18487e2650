import { type Actor, scopeOf } from '#access';
import {
  dateCode,
  jalaliDateOf,
  lastClosedQuarter,
  quarterDueDates,
  quarterShortTitle,
  quarterTitle,
  windowTitle,
} from '#calendar';
import { AGENCY_GROUPS } from '#decree';
import { comparePersian } from '#persian';
import { type AgencyRecord, createRepositories } from '#persistence';
import { type LedgerState, silentRun } from '#review';
import { formatPoints, type LeftOutShares } from '#scoring';
import { listedAgency } from '../agencies/listed-agency.js';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { editionOfWindow } from '../editions/edition-of-window.js';
import { existsIn } from '../scores/agency-in-window.js';
import { chosenWindow } from '../scores/chosen-window.js';
import { createLedger } from '../scores/create-ledger.js';
import { isClosed } from '../scores/window-range.js';
import type {
  LedgerAgencyView,
  LedgerShareView,
  LeftOutView,
  SilenceLedgerView,
} from '../views/silence-ledger-view.js';
import { type LedgerQuery, ledgerRange } from './ledger-range.js';
import { ledgerRatesViewOf } from './ledger-rates-view-of.js';
import { leftOutOf } from './left-out-of.js';

/** Silent twice running is no accident any more. */
const AGAIN = 2;

interface Kept {
  readonly agency: AgencyRecord;
  readonly states: readonly LedgerState[];
}

/** Who reported, who did not, and how much was left out: agency × quarter. @throws DomainError WINDOW_UNKNOWN, QUARTER_UNKNOWN */
export async function viewSilenceLedger(
  { dataSource, clock, calendar }: Dependencies,
  actor: Actor,
  query: LedgerQuery,
): Promise<SilenceLedgerView> {
  const repositories = createRepositories(dataSource.manager);
  await authorise(repositories, actor, 'view-agency');
  const today = jalaliDateOf(clock.now());
  const window = chosenWindow(query.window, clock.now());
  const reported = await repositories.values.quartersWithValues();
  const quarters = ledgerRange(query, window, reported, lastClosedQuarter(today));
  const entries = await repositories.ledger.entries(quarters, { kind: 'nation' });
  const ledgerOf = createLedger(quarters, calendar, today);
  const nation = (await repositories.agencies.list({ kind: 'nation' }))
    .filter((agency) => existsIn(agency, quarters))
    .map((agency): Kept => ({
      agency,
      states: ledgerOf(agency, entries.get(agency.id) ?? []).map(({ state }) => state),
    }));
  const inScope = new Set((await repositories.agencies.list(scopeOf(actor))).map(({ id }) => id));
  const shown = nation.filter(({ agency }) => inScope.has(agency.id));
  const leftOut = isClosed(window, clock.now())
    ? await leftOutOf(
        repositories,
        await editionOfWindow(repositories, window.code),
        window,
        shown.map(({ agency }) => agency),
      )
    : new Map<string, LeftOutShares>();
  return {
    window: { code: window.code, title: windowTitle(window) },
    quarters: quarters.map((code, place) => ({
      code,
      title: quarterTitle(code),
      shortTitle: quarterShortTitle(code),
      dataDueOn: dateCode(quarterDueDates(code, calendar).dataDueOn),
      rates: ledgerRatesViewOf(shown.flatMap(({ states }) => states[place] ?? [])),
    })),
    nation: shareOf('nation', 'کشور', nation),
    shown: shareOf('shown', 'دستگاه‌های این فهرست', shown),
    groups: (Object.keys(AGENCY_GROUPS) as (keyof typeof AGENCY_GROUPS)[])
      .map((group) =>
        shareOf(
          group,
          AGENCY_GROUPS[group],
          shown.filter(({ agency }) => agency.group === group),
        ),
      )
      .filter(({ agencies }) => agencies > 0),
    provinces: provincesOf(shown),
    agencies: shown
      .map((kept) => agencyViewOf(kept, leftOut.get(kept.agency.id)))
      .sort((a, b) => b.missing - a.missing || b.silentRun - a.silentRun || a.rates.onTime - b.rates.onTime),
  };
}

function provincesOf(shown: readonly Kept[]): LedgerShareView[] {
  const names = new Map(
    shown.flatMap(({ agency: { province } }): [string, string][] =>
      province ? [[province.code, province.name]] : [],
    ),
  );
  return [...names]
    .sort(([, a], [, b]) => comparePersian(a, b))
    .map(([code, name]) =>
      shareOf(
        code,
        name,
        shown.filter(({ agency }) => agency.province?.code === code),
      ),
    );
}

function shareOf(code: string, title: string, kept: readonly Kept[]): LedgerShareView {
  return {
    code,
    title,
    agencies: kept.length,
    silentAgain: kept.filter(({ states }) => silentRun(states) >= AGAIN).length,
    rates: ledgerRatesViewOf(kept.flatMap(({ states }) => states)),
  };
}

function agencyViewOf({ agency, states }: Kept, shares: LeftOutShares | undefined): LedgerAgencyView {
  return {
    ...listedAgency(agency),
    states,
    missing: states.filter((state) => state === 'missing').length,
    silentRun: silentRun(states),
    rates: ledgerRatesViewOf(states),
    leftOut: shares ? leftOutViewOf(shares) : null,
  };
}

function leftOutViewOf({ notApplicable, attested, isWarned }: LeftOutShares): LeftOutView {
  return {
    notApplicable: formatPoints(notApplicable.percent),
    attested: formatPoints(attested.percent),
    isTooMuch: isWarned,
  };
}
