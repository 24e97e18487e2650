import type { Indicator } from '#decree';
import type { SheetRow } from '../rows/sheet-row.js';
import type { ColumnKey } from '../template/columns.js';
import type { TemplateIdentity } from '../template/template-identity.js';
import type { ReadContext } from './read-context.js';

/** All rows of a data sheet with what they are held against; what the sheet checks look at. */
export interface SubmittedSheet {
  readonly identity: TemplateIdentity;
  /** Of the whole edition, by code. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The indicators that this workbook asks for in its quarter. */
  readonly due: readonly Indicator[];
  readonly rows: readonly SheetRow[];
  readonly context: ReadContext;
  /** The sheet was found by its key row, as its name is another. */
  readonly isRenamed?: boolean;
  /** Names of all sheets of the workbook. */
  readonly sheetNames?: readonly string[] | undefined;
  /** Columns that the sheet hides. */
  readonly hiddenColumns?: ReadonlySet<ColumnKey> | undefined;
  /** Through the door of workbooks, and not as JSON or CSV. */
  readonly isWorkbook?: boolean;
  /** Whose the data sheet says it is; null where it says nothing. */
  readonly sheetIdentity?: TemplateIdentity | null;
  /** Where a fault of the sheet as a whole is shown. */
  readonly sheet: string;
}
