import { AGENCY_GROUPS, type AgencyGroup, type Article, type Edition } from '#decree';
import { scoreUnits } from '#scoring';
import type { AgencyStanding } from './agency-standing.js';
import type { AnnualArticle, NationalIndicator } from './annual-model.js';
import { articlePercents } from './article-percents.js';
import { distributionOf } from './distribution-of.js';
import { meanChange } from './mean-change.js';
import { meanOf } from './mean-of.js';

const SHOWN = 3;

interface Chapter {
  readonly edition: Edition;
  readonly indicators: readonly NationalIndicator[];
  readonly previousTitle: string;
}

/** The national chapter of each scored article. */
export function annualArticles(
  chapter: Chapter,
  standings: readonly AgencyStanding[],
): readonly AnnualArticle[] {
  return chapter.edition.articles
    .filter(({ isScored }) => isScored)
    .map((article) => articleOf(chapter, article, standings));
}

function articleOf(chapter: Chapter, article: Article, standings: readonly AgencyStanding[]): AnnualArticle {
  const percents = articlePercents(
    standings.map(({ agency }) => agency.score),
    article.number,
  );
  const before = articlePercents(
    standings.map(({ agency }) => agency.previous),
    article.number,
  );
  const known = percents.filter((percent) => percent !== null);
  const spread = scoreUnits(known);
  const indicators = chapter.indicators.filter((indicator) => indicator.article === article.number);
  return {
    number: article.number,
    subject: article.subject,
    summary: article.summary,
    note: article.note,
    ceiling: indicators.reduce((sum, indicator) => sum + indicator.weight, 0),
    agencies: known.length,
    meanPercent: spread?.mean ?? null,
    medianPercent: spread?.median ?? null,
    firstQuartilePercent: spread?.firstQuartile ?? null,
    thirdQuartilePercent: spread?.thirdQuartile ?? null,
    change: meanChange(
      percents.map((to, position) => ({ from: before[position] ?? null, to })),
      chapter.previousTitle,
    ),
    distribution: distributionOf(known),
    groups: groupMeans(article.number, standings),
    rights: chapter.edition.rights
      .filter((right) => right.article === article.number)
      .map(({ number, title }) => ({ number, title })),
    indicators,
    weakest: weakest(indicators),
  };
}

function groupMeans(number: number, standings: readonly AgencyStanding[]): AnnualArticle['groups'] {
  return (Object.keys(AGENCY_GROUPS) as AgencyGroup[]).flatMap((group) => {
    const scores = standings.flatMap(({ agency }) => (agency.facts.group === group ? [agency.score] : []));
    if (scores.length === 0) return [];
    return [{ title: AGENCY_GROUPS[group], meanPercent: meanOf(articlePercents(scores, number)) }];
  });
}

function weakest(indicators: readonly NationalIndicator[]): readonly NationalIndicator[] {
  return indicators
    .filter(({ meanPercent }) => meanPercent !== null && meanPercent < 10_000)
    .sort((a, b) => (a.meanPercent ?? 0) - (b.meanPercent ?? 0))
    .slice(0, SHOWN);
}
