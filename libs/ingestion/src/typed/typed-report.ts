import type { PartName } from '#decree';

/** A row of an upload as its sender wrote it, faults and all; a blank field is left out. */
export type TypedRow = { readonly code: string } & {
  readonly [field in PartName | 'status' | 'reason' | 'evidence']?: string;
};

/** Of a file that cannot be read. */
export const BLANK_REPORT: TypedReport = { nothingToReport: false, rows: [] };

export interface TypedReport {
  /** «Nothing to report» of the whole quarter is attested. */
  readonly nothingToReport: boolean;
  /** Of due indicators, in the order of the file. */
  readonly rows: readonly TypedRow[];
}
