import { writeFile } from 'node:fs/promises';
import { toPersianDigits } from '#persian';
import { carryOverWorkbookFile } from '#usecases';
import { findingLine } from './finding-line.js';
import type { CopyOptions } from './mended-copies.js';

/** Writes the current workbook with the data of an older one where it was asked for, and says what was not carried. */
export async function carriedCopy(
  { carriedOver }: CopyOptions,
  bytes: Buffer,
  options: Parameters<typeof carryOverWorkbookFile>[1],
): Promise<string[]> {
  if (carriedOver === undefined) return [];
  const carried = await carryOverWorkbookFile(bytes, options);
  if (!carried) return ['این پرونده کاربرگ این سامانه نیست و چیزی از آن منتقل نشد.'];
  await writeFile(carriedOver, carried.bytes);
  const { cells, findings } = carried.view;
  return [
    ...findings.map(findingLine),
    `کاربرگ کنونی با ${toPersianDigits(cells)} خانه از این پرونده: ${carriedOver}`,
  ];
}
