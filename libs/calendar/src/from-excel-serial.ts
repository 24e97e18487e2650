import { fromDayNumber } from './from-day-number.js';
import type { JalaliDate } from './jalali-date.js';

/** Serial of 1 January 1970 in the calendar from 1900 and in the one from 1904, which old Macs wrote. */
const EPOCH = { 1900: 25_569, 1904: 24_107 } as const;
/** Before 1 March 1900 the calendar from 1900 counts a 29 February that was not (ECMA-376, 18.17.4.1). */
const FIRST_SOUND = 61;

/**
 * The day that a spreadsheet keeps as a number; the time of day is its fraction and left out. Null for a number that is
 * no day of 1300–1499.
 * @param from the year from which the workbook counts (`date1904` of its properties)
 */
export function fromExcelSerial(serial: number, from: keyof typeof EPOCH = 1900): JalaliDate | null {
  if (!Number.isFinite(serial) || serial < 0 || (from === 1900 && serial < FIRST_SOUND)) return null;
  try {
    return fromDayNumber(Math.floor(serial) - EPOCH[from]);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
