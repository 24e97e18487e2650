import type { FormulaPart, Indicator } from '#decree';
import type { SheetCell } from '../read/sheet-model.js';
import type { RowStatus } from '../transforms/cell-status.transform.js';

/** One number of a row. `decimal` is null where the cell is blank or says no number (or no yes and no). */
export interface RowInput {
  readonly part: FormulaPart;
  readonly ref: string;
  /** Undefined where the cell is blank. */
  readonly cell: SheetCell | undefined;
  readonly decimal: string | null;
  /** The merged block that covers this cell: whatever was typed went into another one. */
  readonly coveredBy?: string | undefined;
}

/** A row of an indicator that is due, understood as far as it can be; the row checks look at nothing else. */
export interface DueRow {
  readonly sheet: string;
  readonly row: number;
  readonly agency: string;
  readonly indicator: Indicator;
  readonly inputs: readonly RowInput[];
  readonly status: { readonly ref: string; readonly text: string; readonly status: RowStatus | null };
  readonly reason: { readonly ref: string; readonly text: string };
  readonly evidence: string;
}
