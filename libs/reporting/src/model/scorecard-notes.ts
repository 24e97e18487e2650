import { toPersianDigits } from '#persian';
import type { Hundredths } from '#scoring';
import { joinWords } from './join-words.js';
import { percentWords } from './percent-words.js';
import type { ScorecardArticle, ScorecardTrendPoint } from './scorecard-model.js';
import { VALUE_STATUS_TITLES } from './value-status-titles.js';
import type { PrintedWatch } from './warnings/printed-watch.js';

interface NotedScorecard {
  readonly percent: Hundredths;
  readonly peerMedianPercent: Hundredths;
  readonly articles: readonly ScorecardArticle[];
  readonly trend: readonly ScorecardTrendPoint[];
  readonly watch: PrintedWatch;
}

/** What a reader should know before the numbers, most serious first; empty lines are left out. */
export function scorecardNotes(card: NotedScorecard): readonly string[] {
  return [
    silenceNote(card.trend),
    lateNote(card.trend),
    missingNote(card.articles),
    deskNote(card.watch),
    peersNote(card),
    spreadNote(card.articles),
    leftOutNote(card.articles),
  ].filter((note) => note !== null);
}

function quartersIn(trend: readonly ScorecardTrendPoint[], state: ScorecardTrendPoint['ledger']): string[] {
  return trend.filter((point) => point.isInWindow && point.ledger === state).map((point) => point.shortTitle);
}

function silenceNote(trend: readonly ScorecardTrendPoint[]): string | null {
  const silent = quartersIn(trend, 'missing');
  if (silent.length === 0) return null;
  return `برای ${joinWords(silent)} گزارشی نرسیده است؛ شاخص‌های موعددار دستگاه در این مدت صفر گرفته‌اند.`;
}

function lateNote(trend: readonly ScorecardTrendPoint[]): string | null {
  const late = quartersIn(trend, 'late');
  return late.length === 0 ? null : `گزارش ${joinWords(late)} پس از مهلت رسیده است.`;
}

function missingNote(articles: readonly ScorecardArticle[]): string | null {
  const missing = articles
    .flatMap((article) => article.indicators)
    .filter(({ status }) => status === 'missing');
  if (missing.length === 0) return null;
  const weight = missing.reduce((sum, indicator) => sum + indicator.effectiveWeight, 0);
  return toPersianDigits(
    `${missing.length} شاخص، با ${Math.round(weight / 100)} امتیاز، در هیچ سه‌ماهه‌ای مقدار ندارد و صفر گرفته است.`,
  );
}

function deskNote({ sentences }: PrintedWatch): string | null {
  if (sentences.length === 0) return null;
  return `باید بررسی شود که میز خدمت راه رسیدن به مسئولان را نبسته باشد. ${sentences.join(' ')}`;
}

function peersNote({ percent, peerMedianPercent }: NotedScorecard): string {
  const distance = percent - peerMedianPercent;
  const median = percentWords(peerMedianPercent);
  if (distance === 0) return `امتیاز دستگاه برابر میانهٔ دستگاه‌های هم‌تراز (${median}) است.`;
  const size = percentWords(Math.abs(distance)).replace('درصد', 'واحد درصد');
  return `امتیاز دستگاه ${size} ${distance > 0 ? 'بالاتر' : 'پایین‌تر'} از میانهٔ دستگاه‌های هم‌تراز (${median}) است.`;
}

function spreadNote(articles: readonly ScorecardArticle[]): string | null {
  const scored = articles
    .flatMap(({ number, percent }) => (percent === null ? [] : [{ number, percent }]))
    .sort((a, b) => b.percent - a.percent);
  const [best, worst] = [scored[0], scored.at(-1)];
  if (!best || !worst || best.percent === worst.percent) return null;
  return toPersianDigits(
    `بیشترین تحقق در مادهٔ ${best.number} (${percentWords(best.percent)}) و کمترین در مادهٔ ${worst.number} (${percentWords(worst.percent)}) است.`,
  );
}

function leftOutNote(articles: readonly ScorecardArticle[]): string | null {
  const indicators = articles.flatMap((article) => article.indicators);
  const counts = (['nothing-to-report', 'not-applicable', 'waived'] as const).flatMap((status) => {
    const count = indicators.filter((indicator) => indicator.status === status).length;
    return count === 0 ? [] : [`${count} شاخص «${VALUE_STATUS_TITLES[status]}»`];
  });
  if (counts.length === 0) return null;
  return toPersianDigits(`${joinWords(counts)} کنار گذاشته شده و وزن آن میان شاخص‌های دیگر پخش شده است.`);
}
