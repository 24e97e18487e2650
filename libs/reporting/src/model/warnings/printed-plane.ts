import type { PlaneLines } from '#scoring';

/** Desk index against access index of the agencies that have both, and the medians that divide the plane. */
export interface PrintedPlane {
  readonly lines: PlaneLines;
  readonly points: readonly (PlaneLines & { readonly isFlagged: boolean })[];
}
