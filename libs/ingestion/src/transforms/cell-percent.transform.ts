import type { SheetCell } from '../read/sheet-model.js';
import { decimalOfDouble } from './decimal-of-double.js';
import { numberWithWords } from './number-with-words.js';

/**
 * «۸۵٪» on a scale of 100 is 85 and nothing else, whether it was typed so or is a 0.85 that its cell shows as 85 %; null
 * where the cell says no per cent.
 */
export function cellPercent(cell: SheetCell): string | null {
  if (cell.type === 'number')
    return cell.format === 'percent' ? hundredfold(decimalOfDouble(cell.raw)) : null;
  if (cell.type !== 'text') return null;
  const said = numberWithWords(cell.raw);
  return said?.beside === 'percent' ? said.number : null;
}

/** Moves the point two digits on, so that no digit is lost to a product: `0.07` → `7`. */
function hundredfold(decimal: string | null): string | null {
  if (decimal === null) return null;
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const digits = fraction.padEnd(2, '0');
  const left = (whole + digits.slice(0, 2)).replace(/^0+(?=\d)/, '');
  const right = digits.slice(2);
  return `${sign}${left}${right === '' ? '' : `.${right}`}`;
}
