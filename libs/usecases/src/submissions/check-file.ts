import type { Edition } from '#decree';
import { checkFileName, type WorkbookReader } from '#ingestion';
import type { CheckView } from '../views/check-view.js';
import { checkViewOf } from './check-view-of.js';

/**
 * A dry run: reads and checks a workbook and writes nothing; needs no database (design §9).
 * @param today Jalali date code, for rules that begin on a date
 */
export async function checkFile(
  { reader, editions, today }: { reader: WorkbookReader; editions: readonly Edition[]; today: string },
  file: string,
  bytes: Buffer,
): Promise<CheckView> {
  const read = await reader.read(bytes, { editions, today });
  const named = read.identity ? checkFileName(file, bytes) : [];
  return checkViewOf({ file, bytes }, read, named, editions);
}
