import { readDecimal } from '#persian';
import type { SheetCell } from '../read/sheet-model.js';

/** Excel computes and shows 15 significant digits and stores 17: 0.29 is written `0.28999999999999998`. */
const EXCEL_DIGITS = 15;

/** The canonical decimal that a cell says, in any of the three digit sets; null where it is no number. */
export function cellDecimal(cell: SheetCell): string | null {
  if (cell.type === 'number') return fromDouble(Number(cell.raw));
  return cell.type === 'text' ? readDecimal(cell.raw) : null;
}

function fromDouble(value: number): string | null {
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
