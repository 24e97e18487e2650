/** Every decimal digit of the text as programs read it: ۰–۹, ٠–٩ and the full-width ０–９ become 0–9; all else stays. */
export function toLatinDigits(text: string): string {
  // The digit sets start at code points that end in 0, so the low four bits are the digit.
  return text.replace(/[\u06f0-\u06f9\u0660-\u0669\uff10-\uff19]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}
