import type { Weekday } from './weekday.js';

/** A holiday of the whole country. */
export interface Holiday {
  /** Day code, `1405-09-29`. */
  readonly date: string;
  readonly title: string;
  /** Whether the day was seen in a source; lunar days are reckoned ahead and may move by one. */
  readonly isVerified: boolean;
}

/** A closure that the Cabinet declares, of the country or of one province (Act of 1378). */
export interface Closure {
  /** Day code, `1405-09-29`. */
  readonly date: string;
  readonly title: string;
  /** Code of the province; null for the whole country. */
  readonly province: string | null;
}

/** What makes a day a working day: data, kept by the administrator. */
export interface CalendarData {
  readonly weekend: readonly Weekday[];
  readonly holidays: readonly Holiday[];
  readonly closures: readonly Closure[];
}
