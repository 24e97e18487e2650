/** Excel computes and shows 15 significant digits and stores 17: 0.29 is written `0.28999999999999998`. */
const EXCEL_DIGITS = 15;
/** As XML Schema writes a double; `Number` would also take a blank for 0 and `0x1F` for 31. */
const DOUBLE = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/i;

/** What nearly every number here is: canonical as it stands. */
const COUNT = /^(?:0|[1-9]\d{0,14})$/;

/** The number of a cell as its file writes it → a canonical decimal without an exponent; null where it is none. */
export function decimalOfDouble(text: string): string | null {
  if (COUNT.test(text)) return text;
  const value = DOUBLE.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) return null;
  if (Number.isSafeInteger(value)) return String(value);
  return plain(Number(value.toPrecision(EXCEL_DIGITS)));
}

/** Digits without an exponent: `1e-7` → `0.0000001`. */
function plain(value: number): string {
  const [digits = '', exponent] = String(value).split('e');
  if (exponent === undefined) return digits;
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const shift = Number(exponent);
  if (shift > 0) return sign + (whole + fraction).padEnd(whole.length + shift, '0');
  return `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
}
