import { dateCode, fromExcelSerial, readJalaliDate } from '#calendar';
import type { SheetCell } from '../read/sheet-model.js';

/** The time that follows the day in a date as XML writes it. */
const TIME = /T[\d:.]+Z?$/;

/** The Jalali day (`1405-03-01`) that a cell says or that a spreadsheet made of what was typed; null where it says none. */
export function cellDate(cell: SheetCell): string | null {
  const day =
    cell.type === 'text'
      ? readJalaliDate(cell.raw.replace(TIME, ''))
      : cell.format === 'date' || cell.format === 'date-1904'
        ? fromExcelSerial(Number(cell.raw), cell.format === 'date' ? 1900 : 1904)
        : null;
  return day && dateCode(day);
}
