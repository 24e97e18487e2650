/** Latin digits → Persian ones, nothing else: platform stands below `persian` and may not import it. */
export function toPersianDigits(text: string | number): string {
  return String(text).replace(/[0-9]/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
}
