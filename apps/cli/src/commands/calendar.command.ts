import type { Command } from 'commander';
import {
  charterReportDueOn,
  charterDay,
  dateCode,
  DEFAULT_CALENDAR,
  decreeReportDueOn,
  formatLongDate,
  type JalaliDate,
  quarterDueDates,
  quarterTitle,
} from '#calendar';
import { InvalidArgumentError } from 'commander';
import { print } from '../print.js';

const STEP_TITLES = {
  opensOn: 'گشایش',
  dataDueOn: 'مهلت ارسال داده',
  signatureDueOn: 'مهلت امضا',
  reviewDueOn: 'مهلت بررسی',
  objectionDueOn: 'مهلت اعتراض',
  rulingDueOn: 'مهلت رسیدگی به اعتراض',
  freezeOn: 'تثبیت',
} as const;

/** A dry run of a year's due dates; needs no database. */
export function registerCalendarCommand(program: Command): void {
  program
    .command('calendar')
    .description('the calendar of due dates')
    .command('simulate')
    .requiredOption('--year <year>', 'a Jalali year, for example 1405', jalaliYear)
    .action((own: { year: number }, command: Command) => {
      const events = eventsOf(own.year);
      print(
        command.optsWithGlobals(),
        events.map(({ date, ...event }) => ({ ...event, date: dateCode(date) })),
        events.map(({ title, date }) => `${formatLongDate(date)}\t${title}`),
      );
    });
}

function jalaliYear(text: string): number {
  if (!/^1[34]\d\d$/.test(text)) throw new InvalidArgumentError('سال خورشیدی چهاررقمی، برای نمونه 1405');
  return Number(text);
}

function eventsOf(year: number): { code: string; title: string; date: JalaliDate }[] {
  const quarters = [1, 2, 3, 4].map((index) => `${year}-Q${index}`);
  const steps = quarters.flatMap((quarter) => {
    const due = quarterDueDates(quarter, DEFAULT_CALENDAR);
    return (Object.keys(STEP_TITLES) as (keyof typeof STEP_TITLES)[]).map((step) => ({
      code: `${quarter} ${step}`,
      title: `${quarterTitle(quarter)}: ${STEP_TITLES[step]}`,
      date: due[step],
    }));
  });
  const fixed = [
    { code: 'charter-day', title: 'سالروز منشور حقوق شهروندی', date: charterDay(year) },
    {
      code: 'charter-report',
      title: 'گزارش منشور به رئیس‌جمهور و ملت',
      date: charterReportDueOn(year, DEFAULT_CALENDAR),
    },
    {
      code: 'decree-report',
      title: 'گزارش اجرای تصویب‌نامه (مادهٔ ۱۸)',
      date: decreeReportDueOn(year, DEFAULT_CALENDAR),
    },
  ];
  return [...steps, ...fixed].sort((a, b) => (dateCode(a.date) < dateCode(b.date) ? -1 : 1));
}
