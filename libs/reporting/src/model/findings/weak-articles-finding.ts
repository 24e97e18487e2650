import { toPersianDigits } from '#persian';
import type { AnnualArticle, EarlyFinding } from '../annual-model.js';
import { percentWords } from '../percent-words.js';
import type { FindingSources } from './finding-sources.js';

const SHOWN = 3;

/** The articles of the decree that the nation attains least, each with its weakest indicator. */
export function weakArticlesFinding({ articles, nation }: FindingSources): EarlyFinding {
  const weakest = articles
    .filter(({ meanPercent }) => meanPercent !== null)
    .sort((a, b) => (a.meanPercent ?? 0) - (b.meanPercent ?? 0))
    .slice(0, SHOWN);
  return {
    topic: 'weak-articles',
    title: 'ضعیف‌ترین مواد در کشور',
    lead: `میانگین کشور در همهٔ مواد ${percentWords(nation.meanPercent)} است؛ این مواد کمترین تحقق را دارند.`,
    items: weakest.map(sentence),
  };
}

function sentence({ number, subject, meanPercent, weakest: [weakest] }: AnnualArticle): string {
  const mean = percentWords(meanPercent ?? 0);
  const article = toPersianDigits(`مادهٔ ${number} (${subject}): میانگین ${mean}`);
  if (!weakest) return `${article}.`;
  return `${article}؛ ضعیف‌ترین شاخص آن «${weakest.title}» با ${percentWords(weakest.meanPercent ?? 0)} است.`;
}
