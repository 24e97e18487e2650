/** A cell of a sheet part that is to be told anew, whether the part has an element of it or not. */
export interface CellPlace {
  /** A1 reference. */
  readonly ref: string;
  /** Index of its style: its own, else that of its row or column. */
  readonly style: number;
  /** Namespace prefix of the elements of this part. */
  readonly prefix: string;
}

/** The whole element that is to stand there instead. */
export type CellPatch = (place: CellPlace) => string;
