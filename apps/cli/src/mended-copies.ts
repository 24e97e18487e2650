import { writeFile } from 'node:fs/promises';
import { toPersianDigits } from '#persian';
import { annotateWorkbookFile, type CheckView, repairWorkbookFile } from '#usecases';

export interface CopyOptions {
  readonly annotated?: string;
  readonly repaired?: string;
}

/** Writes the copies that were asked for, and says what became of them. A file that cannot be read has none. */
export async function mendedCopies(
  { annotated, repaired }: CopyOptions,
  bytes: Buffer,
  { findings }: CheckView,
  limits: Parameters<typeof repairWorkbookFile>[1],
): Promise<string[]> {
  const lines: string[] = [];
  if (annotated !== undefined) {
    const copy = await annotateWorkbookFile(bytes, findings, limits);
    if (copy) await writeFile(annotated, copy);
    lines.push(copy ? `نسخهٔ نشانه‌گذاری‌شده: ${annotated}` : NO_COPY);
  }
  if (repaired !== undefined) {
    const copy = await repairWorkbookFile(bytes, limits);
    if (copy.bytes) await writeFile(repaired, copy.bytes);
    lines.push(
      ...copy.repairs.map(
        ({ sheet, cell, indicator, from, to, ruleTitle }) =>
          `ترمیم  ${sheet}!${cell}  ${indicator}  «${from}» ← «${to}» (${ruleTitle})`,
      ),
      copy.bytes ? `نسخهٔ ترمیم‌شده با ${toPersianDigits(copy.repairs.length)} ترمیم: ${repaired}` : NO_COPY,
    );
  }
  return lines;
}

const NO_COPY = 'پرونده خواندنی نیست و نسخه‌ای از آن ساخته نشد.';
