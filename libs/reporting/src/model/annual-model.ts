import type { AgencyGroup, AgencyLevel } from '#decree';
import type { LedgerRates, LedgerState } from '#review';
import type { Hundredths } from '#scoring';
import type { LedgerShares } from './ledger-shares.js';
import type { PercentChange } from './percent-change.js';
import type { PrintedIndicator } from './printed-indicator.js';
import type { PrintedMarks } from './printed-marks.js';
import type { PrintedWindow } from './printed-window.js';
import type { PrintedPlane } from './warnings/printed-plane.js';

export interface AnnualCover {
  readonly title: string;
  readonly subtitle: string;
  readonly window: PrintedWindow;
  /** «۲۹ آذر ۱۴۰۵» */
  readonly presentedOn: string;
  readonly producedOn: string;
  readonly edition: { readonly code: string; readonly title: string };
  readonly decreeLine: string;
  readonly snapshotHash: string | null;
}

export interface AnnualLetter {
  readonly addressee: string;
  readonly salutation: string;
  readonly subject: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
  readonly closing: string;
  readonly signatory: string;
}

/** Spread of a set of scores: points in hundredths and the same as per cent of the ceiling, in hundredths. */
export interface ScoreSpread {
  readonly count: number;
  readonly mean: Hundredths;
  readonly median: Hundredths;
  readonly firstQuartile: Hundredths;
  readonly thirdQuartile: Hundredths;
  readonly minimum: Hundredths;
  readonly maximum: Hundredths;
  readonly meanPercent: Hundredths;
  readonly medianPercent: Hundredths;
  readonly firstQuartilePercent: Hundredths;
  readonly thirdQuartilePercent: Hundredths;
  readonly minimumPercent: Hundredths;
  readonly maximumPercent: Hundredths;
}

/** How many agencies stood in which state of the silence ledger; `due` = all but not-due and open. */
export interface LedgerCounts {
  readonly quarter: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly due: number;
  readonly submitted: number;
  readonly late: number;
  readonly nothingToReport: number;
  readonly waived: number;
  readonly missing: number;
  readonly open: number;
  readonly notDue: number;
  /** (submitted + late + nothing to report) of (due − waived), hundredths of a per cent; null where none was due. */
  readonly reportedPercent: Hundredths | null;
}

export interface AnnualNation extends ScoreSpread {
  readonly ceiling: Hundredths;
  /** Agencies that sent nothing in any due quarter of the window. */
  readonly silent: number;
  /** Agencies with at least one due quarter missing, the silent ones included. */
  readonly incomplete: number;
  /** Of the mean, over the agencies that were scored in both windows. */
  readonly change: (PercentChange & { readonly agencies: number }) | null;
  readonly quarters: readonly LedgerCounts[];
}

export interface LedgerRow {
  readonly code: string;
  readonly name: string;
  readonly groupTitle: string;
  readonly levelTitle: string;
  readonly provinceName: string | null;
  /** One for each quarter of the window. */
  readonly states: readonly {
    readonly quarter: string;
    readonly state: LedgerState;
    readonly title: string;
  }[];
  readonly missing: number;
}

/** The nation, a group or a province in the silence ledger. */
export interface LedgerShare extends LedgerRates {
  readonly title: string;
  readonly agencies: number;
  /** Agencies whose two latest owed reports, or more, are missing. */
  readonly silentAgain: number;
}

export interface LeagueRow {
  readonly rank: number | null;
  /** «میان ۲ و ۵»; empty without a rank. */
  readonly intervalText: string;
  readonly code: string;
  readonly name: string;
  readonly provinceName: string | null;
  readonly earned: Hundredths;
  readonly ceiling: Hundredths;
  readonly percent: Hundredths;
  /** Percentage points against the window before; null without one. */
  readonly change: Hundredths | null;
  readonly isSilent: boolean;
  /** Why there is no rank, or that the agency was silent; empty else. */
  readonly note: string;
}

/** Agencies of one group and level, nationwide: the peers. */
export interface League extends ScoreSpread {
  readonly group: AgencyGroup;
  readonly groupTitle: string;
  readonly level: AgencyLevel;
  readonly levelTitle: string;
  readonly title: string;
  readonly isRanked: boolean;
  readonly rows: readonly LeagueRow[];
}

export interface ArticlePercent {
  readonly number: number;
  readonly subject: string;
  readonly meanPercent: Hundredths;
}

export interface AnnualGroup extends ScoreSpread {
  readonly group: AgencyGroup;
  readonly title: string;
  readonly silent: number;
  readonly change: PercentChange | null;
  /** All scored articles, in order. */
  readonly articles: readonly ArticlePercent[];
  /** Three each, the best first and the weakest first. */
  readonly bestArticles: readonly ArticlePercent[];
  readonly weakestArticles: readonly ArticlePercent[];
  /** Best first, over all levels. */
  readonly agencies: readonly (LeagueRow & { readonly levelTitle: string })[];
}

/** The units' score of a province. */
export interface AnnualProvince extends ScoreSpread {
  readonly title: string;
  /** Units that sent nothing in any due quarter. */
  readonly silent: number;
}

/** An indicator over the nation: mean attainment of the agencies it applied to, a missing one 0. */
export interface NationalIndicator extends PrintedIndicator {
  readonly meanPercent: Hundredths | null;
  readonly previousPercent: Hundredths | null;
  /** Agencies with a value, with nothing sent, and left out. */
  readonly reported: number;
  readonly missing: number;
  readonly leftOut: number;
}

export interface DistributionBar {
  /** «۲۰ تا ۴۰» */
  readonly title: string;
  readonly from: Hundredths;
  readonly to: Hundredths;
  readonly count: number;
}

/** National chapter of an article; article percents are of the points in force at each agency. */
export interface AnnualArticle {
  readonly number: number;
  readonly subject: string;
  /** Our own words; never the decree's text. */
  readonly summary: string;
  readonly note: string;
  readonly ceiling: Hundredths;
  /** Agencies that the article applied to. */
  readonly agencies: number;
  readonly meanPercent: Hundredths | null;
  readonly medianPercent: Hundredths | null;
  readonly firstQuartilePercent: Hundredths | null;
  readonly thirdQuartilePercent: Hundredths | null;
  readonly change: PercentChange | null;
  readonly distribution: readonly DistributionBar[];
  readonly groups: readonly { readonly title: string; readonly meanPercent: Hundredths | null }[];
  readonly rights: readonly { readonly number: number; readonly title: string }[];
  readonly indicators: readonly NationalIndicator[];
  /** Lowest mean attainment first, three at most. */
  readonly weakest: readonly NationalIndicator[];
}

export type FindingTopic =
  'silence' | 'falls' | 'rises' | 'weak-articles' | 'weak-indicators' | 'desk-and-access';

/** One early finding: a heading, what was looked at, and sentences with their numbers. */
export interface EarlyFinding {
  readonly topic: FindingTopic;
  readonly title: string;
  readonly lead: string;
  readonly items: readonly string[];
}

export interface MethodSection {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** All that the national annual report prints. Plain data, whole hundredths, Persian texts. */
export interface AnnualModel {
  readonly kind: 'annual';
  readonly title: string;
  readonly marks: PrintedMarks;
  readonly cover: AnnualCover;
  readonly letter: AnnualLetter;
  readonly nation: AnnualNation;
  /** What changed since the window before, a sentence each with its numbers; empty where nothing compares. */
  readonly changes: readonly string[];
  readonly rights: readonly {
    readonly number: number;
    readonly title: string;
    readonly article: number;
    readonly meanPercent: Hundredths | null;
  }[];
  readonly ledger: {
    readonly window: PrintedWindow;
    readonly rows: readonly LedgerRow[];
    readonly shares: LedgerShares;
  };
  readonly leagues: readonly League[];
  readonly groups: readonly AnnualGroup[];
  readonly provinces: readonly AnnualProvince[];
  readonly articles: readonly AnnualArticle[];
  readonly findings: readonly EarlyFinding[];
  readonly plane: PrintedPlane | null;
  readonly method: readonly MethodSection[];
  readonly appendix: { readonly indicators: readonly PrintedIndicator[]; readonly notes: readonly string[] };
}
