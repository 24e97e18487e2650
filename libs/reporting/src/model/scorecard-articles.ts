import { isDue, type Indicator } from '#decree';
import { quarterShortTitle } from '#calendar';
import { toPersianDigits } from '#persian';
import type { IndicatorScore, PooledValue, QuarterAttainment } from '#scoring';
import { attainmentPercent } from './attainment-percent.js';
import { percentInForce } from './percent-in-force.js';
import { printIndicator } from './print-indicator.js';
import type { ScorecardArticle, ScorecardIndicator, ScorecardQuarterValue } from './scorecard-model.js';
import type { ScorecardInput } from './scorecard-input.js';
import { VALUE_STATUS_TITLES } from './value-status-titles.js';

/** The scored articles with the indicators that are due in the window, in catalogue order. */
export function scorecardArticles(input: ScorecardInput): readonly ScorecardArticle[] {
  const { edition, score, peerArticlePercents, window } = input;
  const indicators = new Map(edition.indicators.map((indicator) => [indicator.code, indicator]));
  const subjects = new Map(edition.articles.map((article) => [article.number, article.subject]));
  return score.articles.map((article) => ({
    number: article.number,
    subject: subjects.get(article.number) ?? '',
    earned: article.earned,
    ceiling: article.ceiling,
    percent: percentInForce(article),
    peerMedianPercent: peerArticlePercents.get(article.number) ?? null,
    indicators: article.indicators.flatMap((scored) => {
      const indicator = indicators.get(scored.code);
      const isAsked = indicator && window.quarters.some((quarter) => isDue(indicator.frequency, quarter));
      return isAsked ? [scorecardIndicator(indicator, scored)] : [];
    }),
  }));
}

function scorecardIndicator(indicator: Indicator, scored: IndicatorScore): ScorecardIndicator {
  return {
    ...printIndicator(indicator),
    status: scored.status,
    statusTitle: VALUE_STATUS_TITLES[scored.status],
    effectiveWeight: scored.effectiveWeight,
    earned: scored.earned,
    lost: scored.effectiveWeight - scored.earned,
    attainmentPercent: scored.attainment && attainmentPercent(scored.attainment),
    pooledValue: scored.pooled?.value ?? null,
    coverageText: coverageText(scored.pooled),
    quarters: scored.quarters
      .filter(({ quarter }) => isDue(indicator.frequency, quarter))
      .map((quarter) => quarterValue(quarter)),
  };
}

/** `3/4` → «۳ از ۴»: a slash between Persian digits would read as a date. */
function coverageText(pooled: PooledValue | null): string | null {
  return pooled && toPersianDigits(pooled.coverage.replace('/', ' از '));
}

function quarterValue({ quarter, status, reported, attainment }: QuarterAttainment): ScorecardQuarterValue {
  const parts = status === 'value' ? reported : null;
  return {
    quarter,
    quarterTitle: quarterShortTitle(quarter),
    status,
    statusTitle: VALUE_STATUS_TITLES[status],
    numerator: parts?.numerator ?? null,
    denominator: parts?.denominator ?? null,
    value: parts?.value ?? null,
    n: parts?.n ?? null,
    secondValue: parts?.secondValue ?? null,
    secondN: parts?.secondN ?? null,
    attainmentPercent: attainment && attainmentPercent(attainment),
  };
}
