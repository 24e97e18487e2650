import type { Registers } from './books.js';

type Rule = (registers: Registers) => number;

const CHECKLIST = { waiting: 20, boards: 12, deskPoints: 50 } as const;
const TEST_CALLS = 40;
const SAMPLE = 40;
const PAGES = 12;
const ITEMS_PER_SERVICE = 14;
/** Eight hours on sixty working days. */
const OFFICE_HOURS = 480;
/** Ninety days. */
const MINUTES = 129_600;
const AWARD_RIALS = 40_000_000;

const share =
  (part: number, of: Rule): Rule =>
  (registers) =>
    Math.round(part * of(registers));

const visits: Rule = (r) => r.flow('visits');
const answers: Rule = share(0.96, (r) => r.counted('SAT-02'));
const servicesDone: Rule = (r) => r.casesOf('ACC-05');
const answered: Rule = (r) => Math.max(r.counted('INF-01'), Math.round(r.flow('informationRequests') * 0.97));
const complaints: Rule = (r) =>
  r.flow('otherComplaints') +
  ['DIG-02', 'NDS-02', 'PRV-04', 'CON-04'].reduce((sum, code) => sum + r.countedOver(code), 0);

/**
 * On how many cases an indicator rests: its denominator or n. Indicators that read the same register get the same number,
 * and one that goes on where another ends starts from what that one counted.
 */
export const CASES: Readonly<Record<string, Rule>> = {
  'OFF-03': (r) => r.flow('meetingRequests'),
  'OFF-04': (r) => r.counted('OFF-03'),
  'OFF-05': share(0.8, (r) => r.counted('OFF-03')),
  'OFF-06': (r) => r.flow('calls'),
  'OFF-07': (r) => r.counted('OFF-06'),
  'OFF-08': () => TEST_CALLS,
  'OFF-09': (r) => r.flow('letters'),
  'OFF-10': (r) => r.flow('refusals'),
  'OFF-13': (r) => r.stock.managers,
  'DIG-01': answers,
  'DIG-02': visits,
  'DIG-03': (r) => r.stock.units * CHECKLIST.waiting,
  'DIG-06': share(0.4, (r) => r.counted('DIG-02')),
  'IMP-01': (r) => r.flow('notices'),
  'IMP-02': (r) => r.stock.services,
  'IMP-03': (r) => r.flow('reviewedDecisions'),
  'IMP-04': (r) => r.flow('judgments'),
  'IMP-05': (r) => r.stock.sensitivePosts,
  'NDS-01': answers,
  'NDS-02': visits,
  'NDS-03': share(0.48, (r) => r.countedOver('SAT-02')),
  'NDS-04': share(0.35, visits),
  'NDS-05': visits,
  'ACC-01': (r) => r.stock.services,
  'ACC-02': (r) => r.stock.electronicServices,
  'ACC-03': servicesDone,
  'ACC-04': visits,
  'ACC-06': answers,
  'ACC-07': answers,
  'ACC-08': (r) => r.stock.systems * MINUTES,
  'ACC-09': visits,
  'PRV-02': (r) => r.stock.services * ITEMS_PER_SERVICE,
  'PRV-05': (r) => r.stock.clerks,
  'INF-01': (r) => r.flow('informationRequests'),
  'INF-02': answered,
  'INF-03': answered,
  'INF-05': (r) => r.flow('decisions'),
  'INF-06': (r) => Math.min(SAMPLE, r.flow('decisions')),
  'INF-07': answers,
  'INF-08': (r) => r.stock.units * CHECKLIST.boards,
  'OPN-02': (r) => r.flow('publicRules'),
  'OPN-03': (r) => r.flow('suggestions'),
  'OPN-04': share(0.25, (r) => r.flow('suggestions')),
  'CON-01': (r) => r.stock.contractTypes,
  'CON-03': (r) => r.flow('contracts'),
  'DIS-01': (r) => r.stock.units,
  'DIS-02': (r) => r.counted('SDK-01'),
  'DIS-03': (r) => r.flow('disabledVisitors'),
  'DIS-04': () => PAGES,
  'DIS-05': (r) => Math.min(r.flow('disabledVisitors'), Math.round(r.flow('disabledVisitors') * 0.1) + 5),
  'CMP-01': share(0.9, complaints),
  'CMP-02': (r) => Math.max(r.counted('CMP-01'), Math.round(r.casesOf('CMP-01') * 0.97)),
  'CMP-03': share(0.3, complaints),
  'CMP-04': share(0.5, complaints),
  'CMP-05': share(0.08, complaints),
  'CMP-06': complaints,
  'CMP-07': share(0.6, (r) => r.flow('requests')),
  'DMG-01': (r) => r.flow('damageClaims'),
  'DMG-02': (r) => r.counted('DMG-01'),
  'DMG-03': (r) => r.flow('damageClaims') * AWARD_RIALS,
  'OFF-11': share(0.25, (r) => r.flow('requests') - r.counted('SDK-04')),
  'OFF-12': answers,
  'SDK-01': (r) => r.stock.units,
  'SDK-02': (r) => r.stock.units,
  'SDK-03': (r) => r.flow('requests'),
  'SDK-04': (r) => r.flow('requests'),
  'SDK-05': (r) => r.counted('SDK-01') * CHECKLIST.deskPoints,
  'SDK-06': (r) => r.stock.clerks,
  'SDK-07': (r) => r.counted('SDK-01') * OFFICE_HOURS,
  'TRN-01': (r) => r.stock.staff,
  'SAT-01': (r) => r.counted('SAT-02'),
  'SAT-02': visits,
};
