import { toPersianDigits } from '#persian';

/** A fault with the number of its line in the file, in which the header is the first. */
export function faultOfRow(index: number, text: string): string {
  return `ردیف ${toPersianDigits(index + 2)}: ${text}`;
}
