import type { ReportedValue, Supplier } from '#decree';
import type { Hundredths, PooledValue, QuarterAttainment } from '../agency-score.js';
import type { Fraction } from '../fraction.js';

/** An agency of one peer group, with its rows of the window and of the window before, in any order. */
export interface WatchedAgency {
  readonly key: string;
  readonly firstQuarter: string;
  readonly lastQuarter: string | null;
  readonly values: readonly ReportedValue[];
}

/**
 * - `usable`: counts in its index
 * - `few-cases`: rests on fewer than 30 cases or answers
 * - `missing`: due, and never reported in the window
 * - `left-out`: nothing to report, not applicable, waived or not due throughout
 */
export type MemberState = 'usable' | 'few-cases' | 'missing' | 'left-out';

/** One of the eleven in one window. `quarters` name the rows, and by them the cells, that its numbers come from. */
export interface WatchedMember {
  readonly code: string;
  readonly suppliedBy: Supplier;
  /** Nominal. */
  readonly weight: Hundredths;
  readonly state: MemberState;
  /** Of the pooled reported values; null without any. */
  readonly attainment: Fraction | null;
  readonly pooled: PooledValue | null;
  /** Cases or answers behind the pooled value; null where it rests on none (SDK-01, 02, 07, a count, a yes-no). */
  readonly cases: string | null;
  readonly quarters: readonly QuarterAttainment[];
}

export interface WatchedIndex {
  /** 0 … 10000 (100.00), half up; null where less than half the applicable weight is usable. */
  readonly value: Hundredths | null;
  readonly usableWeight: Hundredths;
  /** Weight of the members that are due and not left out. */
  readonly applicableWeight: Hundredths;
  readonly members: readonly WatchedMember[];
}

/** An index in two windows, over the members of `codes` alone: those usable in both with n ≥ 100. */
export interface IndexChange {
  readonly before: Hundredths;
  readonly now: Hundredths;
  /** now − before. */
  readonly change: Hundredths;
  readonly codes: readonly string[];
}

export interface TrendFlag {
  readonly isRaised: boolean;
  readonly desk: IndexChange;
  readonly access: IndexChange;
}

/** (peers below + half of the equals) ÷ peers, the agency itself among its equals. */
export interface PeerPosition {
  readonly below: number;
  /** Itself included. */
  readonly equal: number;
  readonly peers: number;
}

export interface LevelFlag {
  readonly isRaised: boolean;
  readonly desk: PeerPosition;
  readonly access: PeerPosition;
}

/** One of the two indicators that say by themselves that the desk keeps people away. */
export interface DirectFlag {
  readonly code: string;
  readonly isRaised: boolean;
  /** Numerator ÷ denominator over the window, in hundredths of a per cent, half up. It is compared unrounded. */
  readonly share: Hundredths;
  /** 1000 is 10.00 %. */
  readonly threshold: Hundredths;
  readonly raisedWhen: 'at-least' | 'below';
  /** The pooled denominator. */
  readonly cases: string;
}

export interface UnreportedMember {
  readonly code: string;
  /** Who owes the numbers: an evaluator's silence is not the agency's. */
  readonly suppliedBy: Supplier;
  readonly quarters: readonly string[];
}

/** What «bridge or wall» says of one agency (docs/method.md §13). */
export interface DeskWatch {
  readonly key: string;
  readonly desk: WatchedIndex;
  readonly access: WatchedIndex;
  /** In the window before, under the same edition. */
  readonly deskBefore: WatchedIndex;
  readonly accessBefore: WatchedIndex;
  /** Null where it cannot be told: too little usable in both windows. */
  readonly trend: TrendFlag | null;
  /** Null where it cannot be told: no index, or fewer than 6 peers with both. */
  readonly level: LevelFlag | null;
  /** Only those that can be told. */
  readonly direct: readonly DirectFlag[];
  readonly isFlagged: boolean;
  /** A due quarter is missing in one of the eleven: listed beside the flagged, whatever the flags say. */
  readonly isBlind: boolean;
  readonly unreported: readonly UnreportedMember[];
  /** The same of the window before, on which the trend rests too. */
  readonly unreportedBefore: readonly UnreportedMember[];
}
