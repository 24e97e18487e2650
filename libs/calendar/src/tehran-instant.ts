import type { JalaliDate } from './jalali-date.js';
import { tehranWall } from './tehran-wall.js';
import { toDayNumber } from './to-day-number.js';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
/** Tehran is 3½ hours ahead of UTC, an hour more in the summers until 1401. */
const STANDARD_OFFSET = 210;

function offsetAt(instant: Date): number {
  const { year, month, day, hour, minute } = tehranWall(instant);
  return Math.round((Date.UTC(year, month - 1, day, hour, minute) - instant.getTime()) / MS_PER_MINUTE);
}

/**
 * The instant at which the clock in Tehran shows this day, hour (0–23) and minute (0–59). In the hour that summer time
 * skipped, the instant an hour later; in the hour that came twice, the later one.
 * @throws RangeError for a time or day that does not exist.
 */
export function tehranInstant(date: JalaliDate, hour: number, minute = 0): Date {
  const isTime =
    Number.isInteger(hour) &&
    hour >= 0 &&
    hour < 24 &&
    Number.isInteger(minute) &&
    minute >= 0 &&
    minute < 60;
  if (!isTime) throw new RangeError(`No such time: ${hour}:${minute}`);
  const wall = toDayNumber(date) * MINUTES_PER_DAY + hour * 60 + minute;
  const standard = new Date((wall - STANDARD_OFFSET) * MS_PER_MINUTE);
  const offset = offsetAt(standard);
  if (offset === STANDARD_OFFSET) return standard;
  const summer = new Date((wall - offset) * MS_PER_MINUTE);
  return offsetAt(summer) === offset ? summer : standard;
}
