import type { Supplier } from '#decree';
import type { MemberState, PlaneQuarter } from '#scoring';
import type { Named, Titled } from './named.js';

/** An index in two windows, over the same members. Decimal texts with two places, `change` signed. */
export interface IndexChangeView {
  readonly before: string;
  readonly now: string;
  readonly change: string;
}

/** (below + equal ÷ 2) ÷ peers, the agency itself among its equals. */
export interface PeerPositionView {
  readonly below: number;
  readonly equal: number;
  readonly peers: number;
}

/** A reported value of a watched indicator, and the cell that it was read from. */
export interface WatchedCellView {
  readonly quarter: string;
  readonly quarterTitle: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly value: string | null;
  readonly n: string | null;
  /** Null where the value that was frozen is no longer the one that stands. */
  readonly source: {
    readonly submission: number;
    readonly sha256: string;
    readonly sheet: string | null;
    readonly cells: string | null;
  } | null;
}

/** One of the eleven in one window, pooled over what was reported. */
export interface WatchedPoolView {
  readonly state: MemberState;
  readonly attainmentPercent: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly value: string | null;
  readonly n: string | null;
  /** Quarters with a value of the quarters due, such as `3/4`; null without any. */
  readonly coverage: string | null;
}

export interface WatchedMemberView extends Titled {
  readonly index: 'desk' | 'access';
  readonly unit: string;
  readonly weight: string;
  readonly suppliedBy: Supplier;
  readonly now: WatchedPoolView;
  readonly before: WatchedPoolView;
  /** Of both windows, in time order. */
  readonly cells: readonly WatchedCellView[];
}

/** A due value of the eleven that nobody reported. */
export interface UnreportedView extends Titled {
  readonly suppliedBy: Supplier;
  readonly quarters: readonly Titled[];
}

/** What «bridge or wall» says of one agency, with every number that it rests on. */
export interface DeskWatchView {
  readonly desk: string | null;
  readonly access: string | null;
  readonly deskBefore: string | null;
  readonly accessBefore: string | null;
  readonly isFlagged: boolean;
  readonly isBlind: boolean;
  /** The raised flags in Persian, each with its numbers. */
  readonly sentences: readonly string[];
  readonly trend: {
    readonly isRaised: boolean;
    readonly desk: IndexChangeView;
    readonly access: IndexChangeView;
  } | null;
  readonly level: {
    readonly isRaised: boolean;
    readonly desk: PeerPositionView;
    readonly access: PeerPositionView;
  } | null;
  readonly direct: readonly (Titled & {
    readonly isRaised: boolean;
    readonly share: string;
    readonly threshold: string;
    readonly raisedWhen: 'at-least' | 'below';
    readonly cases: string;
  })[];
  readonly unreported: readonly UnreportedView[];
  readonly unreportedBefore: readonly UnreportedView[];
  readonly members: readonly WatchedMemberView[];
}

export interface PlacedAgencyView extends Named {
  readonly groupTitle: string;
  readonly levelTitle: string;
  readonly desk: string | null;
  readonly access: string | null;
  /** Null without both indices. */
  readonly place: PlaneQuarter | null;
  readonly isFlagged: boolean;
  readonly isBlind: boolean;
}

export interface BridgeOrWallView {
  readonly window: Titled;
  /** Medians of the peer groups shown, which divide the plane; null where nobody has both indices. */
  readonly lines: { readonly desk: string; readonly access: string } | null;
  /** All in the actor's scope, in Persian order; none in a window that has not ended. */
  readonly agencies: readonly PlacedAgencyView[];
  /** Most flags first. */
  readonly flagged: readonly (PlacedAgencyView & { readonly watch: DeskWatchView })[];
  /** Most missing first; some of them are flagged too. */
  readonly blind: readonly (PlacedAgencyView & { readonly unreported: readonly UnreportedView[] })[];
}
