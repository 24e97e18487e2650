import type { GregorianDate } from './gregorian-date.js';

const FORMAT = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
  timeZone: 'Asia/Tehran',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/** What calendar and clock on a wall in Tehran show; summer time, abolished in 1401, is in the time zone's history. */
export interface TehranWall extends GregorianDate {
  readonly hour: number;
  readonly minute: number;
}

/** The wall in Tehran at an instant. @throws RangeError for an invalid date. */
export function tehranWall(instant: Date): TehranWall {
  const parts = new Map(FORMAT.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute') => parts.get(name) ?? Number.NaN;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}
