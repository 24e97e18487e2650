/** Days of the week in the order of the Iranian week, which begins on Saturday. */
export const WEEKDAYS = [
  'saturday',
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
] as const;

export type Weekday = (typeof WEEKDAYS)[number];
