/** Order of two canonical decimals, exactly: negative when a < b, 0 when equal, positive when a > b. */
export function compareDecimals(a: string, b: string): number {
  const isNegative = a.startsWith('-');
  if (isNegative !== b.startsWith('-')) return isNegative ? -1 : 1;
  return isNegative ? compareMagnitudes(b.slice(1), a.slice(1)) : compareMagnitudes(a, b);
}

/** Canonical digits have no needless zeros: the longer whole is larger, and else they stand as words in a dictionary do. */
function compareMagnitudes(a: string, b: string): number {
  if (a === b) return 0;
  return Math.sign(wholeDigits(a) - wholeDigits(b)) || (a < b ? -1 : 1);
}

function wholeDigits(decimal: string): number {
  const point = decimal.indexOf('.');
  return point < 0 ? decimal.length : point;
}
