const PERSIAN_ZERO = 0x06f0;

/** Every decimal digit of the text as people read it: 0–9, ٠–٩ and ０–９ become ۰–۹; all else stays. */
export function toPersianDigits(text: string | number): string {
  return String(text).replace(/[0-9\u0660-\u0669\uff10-\uff19]/g, (digit) =>
    // The digit sets start at code points that end in 0, so the low four bits are the digit.
    String.fromCharCode(PERSIAN_ZERO + (digit.charCodeAt(0) & 0xf)),
  );
}
