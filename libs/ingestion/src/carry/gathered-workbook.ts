import type { SheetCell } from '../read/sheet-model.js';
import type { ColumnKey } from '../template/columns.js';
import type { TemplateIdentity } from '../template/template-identity.js';

/** A line of an older workbook as it was left, with all that stands in it. */
export interface GatheredRow {
  readonly sheet: string;
  readonly code: string;
  readonly agency: string;
  /** As the workbook names it; empty where it does not. */
  readonly agencyName: string;
  /** Labels too: where the edition is unknown, they say what the number beside them meant. */
  readonly cells: ReadonlyMap<ColumnKey, SheetCell>;
}

/** What a workbook of any version says, before it is asked whether any of it is sound. */
export interface GatheredWorkbook {
  readonly identity: TemplateIdentity;
  /** Name of the agency or office in its heading; empty where there is none. */
  readonly ownerName: string;
  readonly attestation: SheetCell | null;
  readonly rows: readonly GatheredRow[];
}
