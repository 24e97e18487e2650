import type { Holiday } from './calendar-data.js';

/**
 * Holidays of the lunar calendar (domain §7) on the days of 1403–1406, by occasion. The days of 1403–1405 follow the month
 * lengths printed for Iran, those of 1406 are reckoned ahead; Umm al-Qura, the calendar that ICU has, is a day off at
 * most. The new moon is sighted, so every row stays unverified until the administrator confirms it. One of them is in
 * doubt as a holiday, not as a date: the list printed for 1405 counts 25 days and leaves out 25 Shawwal (25 Farvardin).
 */
const OCCASIONS: readonly { readonly title: string; readonly days: readonly string[] }[] = [
  // 9 Muharram
  { title: 'تاسوعای حسینی', days: ['1403-04-25', '1404-04-14', '1405-04-03', '1406-03-24'] },
  // 10 Muharram
  { title: 'عاشورای حسینی', days: ['1403-04-26', '1404-04-15', '1405-04-04', '1406-03-25'] },
  // 20 Safar
  { title: 'اربعین حسینی', days: ['1403-06-04', '1404-05-23', '1405-05-13', '1406-05-03'] },
  // 28 Safar
  {
    title: 'رحلت حضرت رسول اکرم (ص) و شهادت امام حسن مجتبی (ع)',
    days: ['1403-06-12', '1404-05-31', '1405-05-21', '1406-05-11'],
  },
  // last of Safar
  { title: 'شهادت امام رضا (ع)', days: ['1403-06-14', '1404-06-02', '1405-05-22', '1406-05-12'] },
  // 8 Rabi I
  { title: 'شهادت امام حسن عسکری (ع)', days: ['1403-06-22', '1404-06-10', '1405-05-30', '1406-05-20'] },
  // 17 Rabi I
  {
    title: 'ولادت حضرت رسول اکرم (ص) و امام جعفر صادق (ع)',
    days: ['1403-06-31', '1404-06-19', '1405-06-08', '1406-05-29'],
  },
  // 3 Jumada II
  { title: 'شهادت حضرت فاطمهٔ زهرا (س)', days: ['1403-09-15', '1404-09-03', '1405-08-22', '1406-08-11'] },
  // 13 Rajab
  { title: 'ولادت حضرت علی (ع)', days: ['1403-10-25', '1404-10-13', '1405-10-02', '1406-09-21'] },
  // 27 Rajab
  { title: 'مبعث حضرت رسول اکرم (ص)', days: ['1403-11-09', '1404-10-27', '1405-10-16', '1406-10-05'] },
  // 15 Sha'ban
  { title: 'ولادت حضرت قائم (عج)', days: ['1403-11-26', '1404-11-15', '1405-11-04', '1406-10-22'] },
  // 21 Ramadan
  {
    title: 'شهادت حضرت علی (ع)',
    days: ['1403-01-13', '1404-01-02', '1404-12-20', '1405-12-09', '1406-11-28'],
  },
  // 1 Shawwal
  { title: 'عید سعید فطر', days: ['1403-01-22', '1404-01-11', '1405-01-01', '1405-12-19', '1406-12-08'] },
  // 2 Shawwal
  {
    title: 'تعطیل به مناسبت عید سعید فطر',
    days: ['1403-01-23', '1404-01-12', '1405-01-02', '1405-12-20', '1406-12-09'],
  },
  // 25 Shawwal
  { title: 'شهادت امام جعفر صادق (ع)', days: ['1403-02-15', '1404-02-04', '1405-01-25', '1406-01-14'] },
  // 10 Dhu al-Hijja
  { title: 'عید سعید قربان', days: ['1403-03-28', '1404-03-16', '1405-03-06', '1406-02-27'] },
  // 18 Dhu al-Hijja
  { title: 'عید سعید غدیر خم', days: ['1403-04-05', '1404-03-24', '1405-03-14', '1406-03-04'] },
];

/** Lunar holidays as rows, all unverified. */
export const LUNAR_HOLIDAYS: readonly Holiday[] = OCCASIONS.flatMap(({ title, days }) =>
  days.map((date) => ({ date, title, isVerified: false })),
);
