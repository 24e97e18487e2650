import type { AgencyGroup, AgencyLevel, Band, Frequency, Indicator, Method } from '#decree';
import type { Aggregation } from '#scoring';
import type { Named, Titled } from './named.js';

/** What a trial asks for. */
export interface TrialQuery {
  /** `EditionChanges` of the core, as they come from outside: whatever is wrong in them is told, all of it. */
  readonly changes: unknown;
  readonly aggregation?: Aggregation | undefined;
}

/** One fault of the changes of a trial. */
export interface TrialFaultView {
  /** `indicators.DIG-01.weight` */
  readonly path: string;
  readonly message: string;
}

/** What may be changed of an edition, as it is in force for a window. Numbers are decimal texts. */
export interface TriableEditionView {
  readonly window: Titled;
  readonly edition: string;
  readonly articles: readonly {
    readonly number: number;
    readonly subject: string;
    readonly ceiling: string;
    readonly indicators: readonly TriableIndicatorView[];
  }[];
}

export interface TriableIndicatorView extends Titled {
  readonly unit: string;
  readonly direction: Indicator['direction'];
  readonly frequency: Frequency;
  readonly weight: string;
  readonly method: Method;
  /** Methods that can be tried without more than a target and a limit. */
  readonly methods: readonly Method[];
  readonly target: string;
  readonly limit: string | null;
  readonly bands: readonly Band[] | null;
}

/** Points and per cent of a ceiling, two places. */
export interface NationSideView {
  readonly mean: string;
  readonly median: string;
  readonly ceiling: string;
  readonly percent: string;
}

export interface TrialSummaryView {
  readonly agencies: number;
  readonly live: NationSideView;
  readonly trial: NationSideView;
  /** Percentage points of the mean, signed. */
  readonly change: string;
  readonly movedInPoints: number;
  readonly movedInRank: number;
  /** Mean of the places moved, regardless of direction; null where nobody has a rank. */
  readonly meanShift: string | null;
  /** Every score and rank is the live one. */
  readonly isIdentical: boolean;
}

export interface TrialSideView {
  readonly earned: string;
  readonly percent: string;
  readonly rank: number | null;
}

export interface TrialAgencyView extends Named {
  readonly searchKey: string;
  readonly groupTitle: string;
  readonly levelTitle: string;
  readonly peers: number;
  readonly live: TrialSideView;
  readonly trial: TrialSideView;
  /** Points, trial − live, signed. */
  readonly change: string;
  /** Trial − live: −3 stands three places better in the trial; null where either has no rank. */
  readonly places: number | null;
}

export interface TrialGroupView {
  readonly group: AgencyGroup;
  readonly title: string;
  readonly level: AgencyLevel;
  readonly levelTitle: string;
  readonly agencies: number;
  /** Means in per cent of the ceiling. */
  readonly livePercent: string;
  readonly trialPercent: string;
  readonly change: string;
}

/** A trial beside the live scores of a window. Of the nation, but for `moves`: the agencies in the actor's scope. */
export interface TrialView {
  readonly window: Titled;
  readonly edition: string;
  readonly aggregation: Aggregation;
  /** The sum of the weights as asked for, where all were rescaled to 1000. */
  readonly rescaledFrom: string | null;
  readonly summary: TrialSummaryView;
  readonly groups: readonly TrialGroupView[];
  /** Who moves most first. */
  readonly moves: readonly TrialAgencyView[];
}

/** The same changes over every stored window. */
export interface RehearsalView {
  readonly aggregation: Aggregation;
  readonly windows: readonly {
    readonly window: Titled;
    /** The edition in force for the window, which is changed. */
    readonly edition: string;
    /** Null where that edition does not take the changes, or nobody was there to score. */
    readonly summary: TrialSummaryView | null;
    readonly faults: readonly TrialFaultView[];
  }[];
}

/** On what the rank of an agency rests (docs/method.md §15). */
export interface SensitivityView {
  readonly agency: Named;
  readonly window: Titled;
  readonly groupTitle: string;
  readonly levelTitle: string;
  readonly earned: string;
  readonly rank: number | null;
  readonly peers: number;
  readonly articles: readonly {
    readonly number: number;
    readonly subject: string;
    readonly rank: number | null;
    /** −3 stands three places better without the article; null where there is no rank. */
    readonly shift: number | null;
  }[];
  /** The next one with as many points or more, and with as many or fewer; null at an end of the list. */
  readonly above: NeighbourView | null;
  readonly below: NeighbourView | null;
}

export interface NeighbourView {
  /** Null where it is not in the actor's scope. */
  readonly agency: Named | null;
  /** Points of the upper − points of the lower. */
  readonly gap: string;
  /** The smallest uniform change of weights, in per cent, after which they have changed places; null: no weights help. */
  readonly percent: string | null;
  /** Where they differ most: upper − lower, signed. Empty where the neighbour is not in the actor's scope. */
  readonly differences: readonly (Titled & { readonly points: string })[];
}
