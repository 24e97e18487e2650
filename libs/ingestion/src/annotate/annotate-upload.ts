import { doorOf } from '../doors/door-of.js';
import { readDoor } from '../doors/read-door.js';
import type { DoorWorkbook } from '../doors/workbook/door-workbook.js';
import type { DoorWorkbookContext } from '../doors/workbook/door-workbook-context.js';
import { workbookOfDoor } from '../doors/workbook/workbook-of-door.js';
import type { ReadLimits } from '../read/read-limits.js';
import { ReadRefusal } from '../read/read-refusal.js';
import { annotateWorkbook } from './annotate-workbook.js';
import type { Annotation } from './annotation.js';

/**
 * The annotated copy of an upload by any door. WHY a workbook of a JSON or CSV: colours, comments and links have no place
 * in them, and who mends the workbook can send it as it is; each line keeps the address in the file that was sent.
 * @throws ReadRefusal any code of the group FILE_*, TEMPLATE_EDITION_OTHER
 */
export async function annotateUpload(
  bytes: Buffer,
  annotations: readonly Annotation[],
  context: DoorWorkbookContext,
  limits: ReadLimits,
): Promise<Buffer> {
  const kind = doorOf(bytes);
  if (kind === 'workbook') return annotateWorkbook(bytes, annotations, limits);
  const door = readDoor(kind, bytes, limits);
  const workbook = await workbookOfDoor(door, context, limits);
  if (!workbook) throw new ReadRefusal('TEMPLATE_EDITION_OTHER', { edition: door.identity.edition });
  const moved = annotations.map((one) => (one.sheet === door.name ? movedInto(workbook, one) : one));
  return annotateWorkbook(workbook.bytes, moved, limits);
}

function movedInto(workbook: DoorWorkbook, annotation: Annotation): Annotation {
  const { cell, cells, message } = annotation;
  const place = cell === null ? undefined : workbook.cellOf(cell);
  if (cell === null || place === undefined) return annotation;
  return {
    ...annotation,
    sheet: workbook.sheet,
    cell: place,
    cells: [...new Set(cells.flatMap((address) => workbook.cellOf(address) ?? []))],
    message: `${message} (در پروندهٔ فرستاده‌شده: \u2066${cell}\u2069)`,
  };
}
