import { describe, expect, it } from '@jest/globals';
import { dateCode } from './date-code.js';
import { DEFAULT_CALENDAR } from './default-calendar.js';
import { jalaliToGregorian } from './jalali-to-gregorian.js';
import { LUNAR_HOLIDAYS } from './lunar-holidays.js';
import { parseDateCode } from './parse-date-code.js';

const { holidays } = DEFAULT_CALENDAR;
const daysOf = (year: number) =>
  [...new Set(holidays.map(({ date }) => date))].filter((date) => date.startsWith(`${year}-`));

describe('the calendar of a fresh installation', () => {
  it('rests on Thursday and Friday and has no closures', () => {
    expect(DEFAULT_CALENDAR.weekend).toEqual(['thursday', 'friday']);
    expect(DEFAULT_CALENDAR.closures).toEqual([]);
  });
  it('every row is a day that exists, with a title, in time order', () => {
    for (const { date, title } of holidays) {
      expect(dateCode(parseDateCode(date))).toBe(date);
      expect(title).not.toBe('');
    }
    expect(holidays.map(({ date }) => date)).toEqual(holidays.map(({ date }) => date).sort());
  });
  it('only days seen in a source are verified: 29 Esfand to 4 Farvardin', () => {
    const verified = holidays.filter(({ isVerified }) => isVerified).map(({ date }) => date.slice(5));
    expect([...new Set(verified)].sort()).toEqual(['01-01', '01-02', '01-03', '01-04', '12-29', '12-30']);
  });
  it('30 Esfand is there in leap years only', () => {
    const leapDays = holidays.filter(({ date }) => date.endsWith('-12-30')).map(({ date }) => date);
    expect(leapDays).toEqual(['1395-12-30', '1399-12-30', '1403-12-30', '1408-12-30']);
  });
  it('the holidays of 1403 and 1404 are those of the printed calendars', () => {
    expect(daysOf(1403).join(' ')).toBe(
      '1403-01-01 1403-01-02 1403-01-03 1403-01-04 1403-01-12 1403-01-13 1403-01-22 1403-01-23 1403-02-15 1403-03-14 ' +
        '1403-03-15 1403-03-28 1403-04-05 1403-04-25 1403-04-26 1403-06-04 1403-06-12 1403-06-14 1403-06-22 1403-06-31 ' +
        '1403-09-15 1403-10-25 1403-11-09 1403-11-22 1403-11-26 1403-12-29 1403-12-30',
    );
    expect(daysOf(1404).join(' ')).toBe(
      '1404-01-01 1404-01-02 1404-01-03 1404-01-04 1404-01-11 1404-01-12 1404-01-13 1404-02-04 1404-03-14 1404-03-15 ' +
        '1404-03-16 1404-03-24 1404-04-14 1404-04-15 1404-05-23 1404-05-31 1404-06-02 1404-06-10 1404-06-19 1404-09-03 ' +
        '1404-10-13 1404-10-27 1404-11-15 1404-11-22 1404-12-20 1404-12-29',
    );
  });
});

describe('lunar holidays', () => {
  const umalqura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  });
  /** Lunar month and day of each occasion; the last of Safar counts as its 30th. */
  const OCCASIONS: Readonly<Record<string, readonly [number, number]>> = {
    'تاسوعای حسینی': [1, 9],
    'عاشورای حسینی': [1, 10],
    'اربعین حسینی': [2, 20],
    'رحلت حضرت رسول اکرم (ص) و شهادت امام حسن مجتبی (ع)': [2, 28],
    'شهادت امام رضا (ع)': [2, 30],
    'شهادت امام حسن عسکری (ع)': [3, 8],
    'ولادت حضرت رسول اکرم (ص) و امام جعفر صادق (ع)': [3, 17],
    'شهادت حضرت فاطمهٔ زهرا (س)': [6, 3],
    'ولادت حضرت علی (ع)': [7, 13],
    'مبعث حضرت رسول اکرم (ص)': [7, 27],
    'ولادت حضرت قائم (عج)': [8, 15],
    'شهادت حضرت علی (ع)': [9, 21],
    'عید سعید فطر': [10, 1],
    'تعطیل به مناسبت عید سعید فطر': [10, 2],
    'شهادت امام جعفر صادق (ع)': [10, 25],
    'عید سعید قربان': [12, 10],
    'عید سعید غدیر خم': [12, 18],
  };
  const daysInYear = 29.5306 * 12;
  const place = (month: number, day: number) => (month - 1) * 29.5306 + day;

  it.each(LUNAR_HOLIDAYS.map(({ date, title }) => [date, title]))(
    '%s «%s» is the day that Umm al-Qura reckons, or the next one to it',
    (date, title) => {
      const { year, month, day } = jalaliToGregorian(parseDateCode(date));
      const parts = new Map(
        umalqura
          .formatToParts(Date.UTC(year, month - 1, day))
          .map(({ type, value }) => [type, Number(value)]),
      );
      const [lunarMonth, lunarDay] = OCCASIONS[title] ?? [0, 0];
      const gap = Math.abs(
        place(parts.get('month') ?? 0, parts.get('day') ?? 0) - place(lunarMonth, lunarDay),
      );
      expect(Math.min(gap, daysInYear - gap)).toBeLessThan(1.6);
    },
  );
  it('every occasion comes once a lunar year, 354 or 355 days after the last time', () => {
    for (const title of Object.keys(OCCASIONS)) {
      const days = LUNAR_HOLIDAYS.filter((row) => row.title === title).map(({ date }) => {
        const { year, month, day } = jalaliToGregorian(parseDateCode(date));
        return Date.UTC(year, month - 1, day) / 86_400_000;
      });
      expect(days.length).toBeGreaterThanOrEqual(4);
      days.slice(1).forEach((day, index) => {
        expect(Math.abs(day - (days[index] ?? 0) - 354.5)).toBeLessThanOrEqual(1.5);
      });
    }
  });
});
