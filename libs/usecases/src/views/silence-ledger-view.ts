import type { LedgerState } from '#review';
import type { ListedAgency } from './listed-agency.js';
import type { Titled } from './named.js';

/** Per cents as decimal texts with two places; null where nothing was due yet (docs/method.md §9). */
export interface LedgerRatesView {
  readonly due: number;
  readonly reported: number;
  readonly onTime: number;
  readonly completeness: string | null;
  readonly timeliness: string | null;
}

/** The nation, a group or a province. */
export interface LedgerShareView extends Titled {
  readonly agencies: number;
  /** Agencies whose two latest owed reports, or more, are missing. */
  readonly silentAgain: number;
  readonly rates: LedgerRatesView;
}

export interface LedgerQuarterView extends Titled {
  readonly shortTitle: string;
  /** Without the closures of single provinces. */
  readonly dataDueOn: string;
  readonly rates: LedgerRatesView;
}

/** What the agency took out of its own score by saying so, per cent of the window's ceiling. */
export interface LeftOutView {
  readonly notApplicable: string;
  /** With what it attested as nothing to report. */
  readonly attested: string;
  readonly isTooMuch: boolean;
}

export interface LedgerAgencyView extends ListedAgency {
  /** One for each quarter of the view. */
  readonly states: readonly LedgerState[];
  readonly missing: number;
  /** Latest owed reports in a row that are missing. */
  readonly silentRun: number;
  readonly rates: LedgerRatesView;
  /** Null in a window that has not ended, or where nothing was left out. */
  readonly leftOut: LeftOutView | null;
}

/** The silence ledger, agency × quarter, within the actor's scope; `nation` is everybody's. */
export interface SilenceLedgerView {
  /** What is left out is counted in. */
  readonly window: Titled;
  readonly quarters: readonly LedgerQuarterView[];
  readonly nation: LedgerShareView;
  /** All that are in the scope. */
  readonly shown: LedgerShareView;
  readonly groups: readonly LedgerShareView[];
  /** By name; agencies without a province are not in them. */
  readonly provinces: readonly LedgerShareView[];
  /** The most silent first. */
  readonly agencies: readonly LedgerAgencyView[];
}
