import type { Edition } from '#decree';
import type { TemplateIdentity } from '../template/template-identity.js';
import type { WorkbookAgency } from '../template/workbook-agency.js';
import type { TemplateRow } from './template-row.js';

/** All that a workbook is made of, before any sheet exists. */
export interface TemplatePlan {
  readonly edition: Edition;
  readonly identity: TemplateIdentity;
  /** The agency, or the evaluation office. */
  readonly owner: WorkbookAgency;
  readonly rows: readonly TemplateRow[];
  /** What the cell already says that attests a quarter without cases. */
  readonly attestation: string | null;
  /** In words, what of an older workbook found no place here. */
  readonly notCarried: readonly string[];
  /** It says «نمایشی» on every page: nothing in it is real. */
  readonly isDemonstration: boolean;
}
