/** Latin digits of a text or number as Persian ones (U+06F0–06F9). */
export function persianDigits(text: string | number): string {
  return String(text).replace(/[0-9]/g, (digit) => String.fromCodePoint(0x06f0 + Number(digit)));
}
