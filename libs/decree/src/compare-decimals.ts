/** Order of two canonical decimals, exactly: negative when a < b, 0 when equal, positive when a > b. */
export function compareDecimals(a: string, b: string): number {
  // Nearly every number that is compared is a count: whole, without sign or leading zero, so its digits order it.
  if (isCount(a) && isCount(b)) return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
  const places = Math.max(fractionOf(a).length, fractionOf(b).length);
  const [left, right] = [scaled(a, places), scaled(b, places)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function isCount(decimal: string): boolean {
  return !decimal.includes('.') && !decimal.startsWith('-');
}

function fractionOf(decimal: string): string {
  return decimal.split('.')[1] ?? '';
}

function scaled(decimal: string, places: number): bigint {
  return BigInt((decimal.split('.')[0] ?? '') + fractionOf(decimal).padEnd(places, '0'));
}
