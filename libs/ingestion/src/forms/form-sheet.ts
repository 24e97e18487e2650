import type { CollectionForm } from '#decree';
import type { SheetCell } from '../read/sheet-model.js';
import type { TemplateIdentity } from '../template/template-identity.js';

/** A column's heading as the file writes it. */
export interface FormHeading {
  readonly text: string;
  readonly ref: string;
  /** Key of the field of which it is the column; null: of none. */
  readonly key: string | null;
}

/** One filled form, still as the file says it. */
export interface FormRow {
  /** Row of the sheet, line of the CSV, index of the JSON. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, SheetCell>;
  /** Address of a field of this row, whether it is filled or not. */
  refOf(key: string): string;
}

/** The rows of collected forms, by whichever door they came. */
export interface FormSheet {
  readonly name: string;
  readonly identity: TemplateIdentity;
  readonly form: CollectionForm;
  readonly headings: readonly FormHeading[];
  readonly rows: readonly FormRow[];
  /** The sheet was found by its headings, as its name is another. */
  readonly isRenamed: boolean;
  /** Year from which the workbook counts its days. */
  readonly countsFrom: 1900 | 1904;
}
