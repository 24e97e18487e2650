import { writeFile } from 'node:fs/promises';
import { toPersianDigits } from '#persian';
import { annotateWorkbookFile, type CheckView, type RepairView, repairWorkbookFile } from '#usecases';

export interface CopyOptions {
  readonly annotated?: string;
  readonly repairs?: boolean;
  readonly repaired?: string;
  /** Cells or rules, parted by commas. */
  readonly only?: string;
  readonly except?: string;
  readonly carriedOver?: string;
}

/** What became of the copies that were asked for. */
export interface MendedCopies {
  readonly lines: readonly string[];
  /** All that can be mended without judgement; undefined where it was not asked for. */
  readonly repairs?: readonly RepairView[];
}

/**
 * Writes the copies that were asked for, and says what became of them. A file that cannot be read has none.
 * @throws DomainError REPAIR_UNKNOWN
 */
export async function mendedCopies(
  options: CopyOptions,
  bytes: Buffer,
  { findings }: CheckView,
  limits: Parameters<typeof repairWorkbookFile>[2],
): Promise<MendedCopies> {
  const lines: string[] = [];
  const { annotated, repaired } = options;
  if (annotated !== undefined) {
    const copy = await annotateWorkbookFile(bytes, findings, limits);
    if (copy) await writeFile(annotated, copy);
    lines.push(copy ? `نسخهٔ نشانه‌گذاری‌شده: ${annotated}` : NO_COPY);
  }
  if (repaired === undefined && !options.repairs) return { lines };
  const copy = await repairWorkbookFile(bytes, choiceOf(options), limits);
  const isMade = new Set(copy.made.map(({ cell }) => cell));
  for (const { sheet, cell, indicator, from, to, ruleTitle } of copy.offered) {
    const word = repaired !== undefined && isMade.has(cell) ? 'ترمیم' : 'پیشنهاد';
    lines.push(`${word}  ${sheet}!${cell}  ${indicator}  «${from}» ← «${to}» (${ruleTitle})`);
  }
  if (repaired !== undefined) {
    if (copy.bytes) await writeFile(repaired, copy.bytes);
    const count = toPersianDigits(copy.made.length);
    lines.push(copy.bytes ? `نسخهٔ ترمیم‌شده با ${count} ترمیم: ${repaired}` : NO_COPY);
  }
  return { lines, repairs: copy.offered };
}

function choiceOf({ only, except }: CopyOptions): Parameters<typeof repairWorkbookFile>[1] {
  const names = (text: string): string[] => text.split(/[,،\s]+/).filter((name) => name !== '');
  return {
    ...(only === undefined ? {} : { only: names(only) }),
    ...(except === undefined ? {} : { except: names(except) }),
  };
}

const NO_COPY = 'پرونده خواندنی نیست و نسخه‌ای از آن ساخته نشد.';
