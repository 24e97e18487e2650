/** A cell of a sheet part that is to be told anew. */
export interface CellPlace {
  /** A1 reference. */
  readonly ref: string;
  /** Index of its style: its own, else that of its row or column. */
  readonly style: number;
  /** Its opening tag, with the `>`; null where the sheet has no such element. */
  readonly head: string | null;
  /** What follows the opening tag, with the closing one; empty for a cell that closes itself. */
  readonly rest: string;
  /** Namespace prefix of the elements of this part. */
  readonly prefix: string;
}

/** The whole element that is to stand there instead. */
export type CellPatch = (place: CellPlace) => string;
