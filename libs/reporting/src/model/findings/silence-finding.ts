import { comparePersian, toPersianDigits } from '#persian';
import type { AgencyStanding } from '../agency-standing.js';
import type { EarlyFinding } from '../annual-model.js';
import { joinWords } from '../join-words.js';
import type { PrintedWindow } from '../printed-window.js';
import type { FindingSources } from './finding-sources.js';

const SHOWN = 12;

/** Who did not report, the most silent first. */
export function silenceFinding({ standings, nation, window }: FindingSources): EarlyFinding {
  const gaps = standings
    .filter(({ missingQuarters }) => missingQuarters > 0)
    .sort(
      (a, b) =>
        b.missingQuarters - a.missingQuarters || comparePersian(a.agency.facts.name, b.agency.facts.name),
    );
  const items = gaps.slice(0, SHOWN).map((standing) => sentence(standing, window));
  const rest = gaps.length - items.length;
  if (rest > 0) items.push(toPersianDigits(`${rest} دستگاه دیگر در دفتر سکوت آمده است.`));
  return { topic: 'silence', title: 'دستگاه‌هایی که گزارش نداده‌اند', lead: lead(nation), items };
}

function lead({ count, silent, incomplete }: FindingSources['nation']): string {
  if (incomplete === 0) return toPersianDigits(`همهٔ ${count} دستگاه گزارش‌های موعددار خود را فرستاده‌اند.`);
  const whole =
    silent === 0
      ? 'هیچ دستگاهی در سراسر دوره بی‌گزارش نمانده است'
      : `${silent} دستگاه در سراسر دوره هیچ گزارشی نداده است`;
  return toPersianDigits(
    `از ${count} دستگاه، ${incomplete} دستگاه دست‌کم یک سه‌ماهه را بی‌گزارش گذاشته است؛ ${whole}. سه‌ماههٔ بی‌گزارش در امتیاز صفر است.`,
  );
}

function sentence(
  { agency, missingQuarters, dueQuarters, isSilent }: AgencyStanding,
  window: PrintedWindow,
): string {
  const name = agency.facts.name;
  if (isSilent) return `${name}: هیچ گزارشی در این دوره نرسیده است.`;
  const missing = window.quarters.filter(({ code }) =>
    agency.quarterScores.some(({ quarter, ledger }) => quarter === code && ledger === 'missing'),
  );
  const titles = joinWords(missing.map(({ shortTitle }) => shortTitle));
  return toPersianDigits(`${name}: ${missingQuarters} سه‌ماهه از ${dueQuarters} سه‌ماهه (${titles}).`);
}
