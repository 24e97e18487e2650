import type { AgencyGroup, AgencyLevel } from '#decree';
import type { Named, Titled } from './named.js';

export interface QuarterLedgerView extends Titled {
  readonly dataDueOn: string;
  /** Agencies that owe a report of this quarter; the other numbers split it. */
  readonly due: number;
  readonly submitted: number;
  readonly late: number;
  readonly nothingToReport: number;
  readonly waived: number;
  readonly missing: number;
  readonly open: number;
}

/** Points and percentages are decimal text with two places; dates are Jalali codes. */
export interface OverviewView {
  readonly window: Titled;
  readonly today: string;
  readonly isUnconfirmed: boolean;
  readonly isStale: boolean;
  readonly countdown: {
    readonly charterDay: string;
    readonly presentedOn: string;
    readonly daysLeft: number;
    readonly workingDaysLeft: number;
  };
  readonly nation: {
    readonly mean: string;
    readonly ceiling: string;
    readonly percent: string;
    readonly median: string;
    readonly firstQuartile: string;
    readonly thirdQuartile: string;
    readonly agencies: number;
    readonly silent: number;
  } | null;
  /** Percentage points against the previous window of the same kind, signed. */
  readonly change: string | null;
  readonly quarters: readonly QuarterLedgerView[];
  readonly notReported: {
    readonly quarter: string;
    readonly title: string;
    readonly agencies: readonly Named[];
  };
  readonly articles: readonly {
    readonly number: number;
    readonly subject: string;
    readonly percent: string;
  }[];
  readonly groups: readonly {
    readonly group: AgencyGroup;
    readonly title: string;
    readonly level: AgencyLevel;
    readonly levelTitle: string;
    readonly agencies: number;
    readonly percent: string;
  }[];
}
