import type { Edition } from '#decree';
import type { WorkbookAgency } from '../../template/workbook-agency.js';

/** What a workbook is made of beside the rows of a door. */
export interface DoorWorkbookContext {
  /** The last one is the current one. */
  readonly editions: readonly Edition[];
  /** Names of agencies and offices; one that is not here goes by its code. */
  readonly agencies?: readonly WorkbookAgency[];
  readonly isDemonstration?: boolean;
}

export function namedAgency(code: string, { agencies = [] }: DoorWorkbookContext): WorkbookAgency {
  return { code, name: agencies.find((agency) => agency.code === code)?.name ?? code };
}
