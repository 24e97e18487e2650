import type { FormSheet } from '../../forms/form-sheet.js';
import type { ReadLimits } from '../../read/read-limits.js';
import type { DoorSheet } from '../door-sheet.js';
import type { DoorWorkbook } from './door-workbook.js';
import type { DoorWorkbookContext } from './door-workbook-context.js';
import { workbookOfForms } from './workbook-of-forms.js';
import { workbookOfRows } from './workbook-of-rows.js';

/**
 * The current workbook filled with what a system sent: numbers and words where they are understood, else its own text.
 * Null where no edition is known. About 60 ms for an agency; a second for 1,000 rows of an office.
 */
export async function workbookOfDoor(
  door: DoorSheet | FormSheet,
  context: DoorWorkbookContext,
  limits: ReadLimits,
): Promise<DoorWorkbook | null> {
  const edition =
    context.editions.find(({ code }) => code === door.identity.edition) ?? context.editions.at(-1);
  if (!edition) return null;
  return 'form' in door
    ? await workbookOfForms(door, edition, context)
    : await workbookOfRows(door, edition, context, limits);
}
