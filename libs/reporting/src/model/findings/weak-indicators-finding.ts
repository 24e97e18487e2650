import { toPersianDigits } from '#persian';
import type { EarlyFinding, NationalIndicator } from '../annual-model.js';
import { percentWords } from '../percent-words.js';
import type { FindingSources } from './finding-sources.js';

const SHOWN = 5;

/** The indicators that the nation attains least; one that nobody was asked for has no mean and is not listed. */
export function weakIndicatorsFinding({ indicators }: FindingSources): EarlyFinding {
  const weakest = indicators
    .filter(({ meanPercent }) => meanPercent !== null)
    .sort((a, b) => (a.meanPercent ?? 0) - (b.meanPercent ?? 0))
    .slice(0, SHOWN);
  return {
    topic: 'weak-indicators',
    title: 'ضعیف‌ترین شاخص‌ها در کشور',
    lead: toPersianDigits(
      `از ${indicators.length} شاخص موعددار این دوره، این‌ها کمترین میانگین تحقق را دارند.`,
    ),
    items: weakest.map(sentence),
  };
}

function sentence({ article, title, meanPercent, targetText, reported, missing }: NationalIndicator): string {
  const asked = reported + missing;
  return toPersianDigits(
    `«${title}» (مادهٔ ${article}، هدف ${targetText}): میانگین تحقق ${percentWords(meanPercent ?? 0)}؛ ${reported} دستگاه از ${asked} دستگاه مقدار داده است.`,
  );
}
