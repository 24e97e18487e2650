import type { CalendarData } from './calendar-data.js';
import { FIXED_HOLIDAYS } from './fixed-holidays.js';
import { LUNAR_HOLIDAYS } from './lunar-holidays.js';

/**
 * The calendar of a fresh installation: weekend Thursday and Friday (44-hour week, S80), fixed holidays 1395–1410, lunar ones
 * 1403–1406, no closures. The administrator keeps it from there.
 */
export const DEFAULT_CALENDAR: CalendarData = {
  weekend: ['thursday', 'friday'],
  holidays: [...FIXED_HOLIDAYS, ...LUNAR_HOLIDAYS].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  ),
  closures: [],
};
