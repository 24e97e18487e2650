import { toPersianDigits } from '#persian';

/** One line to who started the product, numbers in Persian digits. */
export function say(text: string): void {
  process.stdout.write(`${toPersianDigits(text)}\n`);
}
