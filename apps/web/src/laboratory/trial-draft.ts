import { formatDecimal, readDecimal } from '#persian';
import type { Aggregation, Method, TriableEditionView, TriableIndicatorView } from '../api/views.js';

/** What was typed of an indicator; a field that was not touched is left out. */
export interface IndicatorDraft {
  readonly weight?: string;
  readonly method?: Method;
  readonly target?: string;
  readonly limit?: string;
}

/** The changes as they stand on the page. */
export interface TrialDraft {
  /** By code. */
  readonly indicators: Readonly<Record<string, IndicatorDraft>>;
  readonly withoutArticles: readonly number[];
  readonly withoutIndicators: readonly string[];
  readonly aggregation: Aggregation;
}

export const NO_CHANGE: TrialDraft = {
  indicators: {},
  withoutArticles: [],
  withoutIndicators: [],
  aggregation: 'arithmetic',
};

/** The fields of an indicator as they stand: what was typed, else what the edition says. */
export function fieldsOf(
  indicator: TriableIndicatorView,
  draft: IndicatorDraft = {},
): Required<IndicatorDraft> {
  const read = (number: string) => formatDecimal(number, { grouping: false });
  return {
    weight: draft.weight ?? read(indicator.weight),
    method: draft.method ?? indicator.method,
    target: draft.target ?? read(indicator.target),
    limit: draft.limit ?? (indicator.limit === null ? '' : read(indicator.limit)),
  };
}

/** What of an indicator is other than in the edition, as the API reads it; null for nothing. */
export function changeOf(
  indicator: TriableIndicatorView,
  draft: IndicatorDraft | undefined,
): Readonly<Record<string, unknown>> | null {
  const { weight, method, target, limit } = fieldsOf(indicator, draft);
  const change: Record<string, unknown> = {};
  const points = readDecimal(weight);
  // What is no number goes as it was typed: the API says so in its list of faults.
  if (points !== indicator.weight) change['weight'] = points === null ? weight : Number(points);
  if (method !== indicator.method) change['method'] = method;
  const goal = readDecimal(target) ?? target;
  if (goal !== indicator.target) change['target'] = goal;
  const worst = readDecimal(limit) ?? limit;
  if (method === 'linear' && worst !== '' && worst !== indicator.limit) change['limit'] = worst;
  return Object.keys(change).length > 0 ? change : null;
}

/** The body of a trial, but for its window. */
export function trialOf(edition: TriableEditionView, draft: TrialDraft) {
  const indicators = edition.articles
    .flatMap((article) => article.indicators)
    .flatMap((indicator) => {
      const change = changeOf(indicator, draft.indicators[indicator.code]);
      return change ? [[indicator.code, change] as const] : [];
    });
  return {
    aggregation: draft.aggregation,
    changes: {
      indicators: Object.fromEntries(indicators),
      withoutArticles: draft.withoutArticles,
      withoutIndicators: draft.withoutIndicators,
    },
  };
}

export type Trial = ReturnType<typeof trialOf>;

/** The sum of the weights that would count, in hundredths; for showing beside 1000, nothing is made of it. */
export function weightSum(edition: TriableEditionView, draft: TrialDraft): number {
  return edition.articles
    .filter(({ number }) => !draft.withoutArticles.includes(number))
    .flatMap(({ indicators }) => indicators)
    .filter(({ code }) => !draft.withoutIndicators.includes(code))
    .reduce(
      (sum, indicator) =>
        sum +
        Math.round(
          Number(readDecimal(fieldsOf(indicator, draft.indicators[indicator.code]).weight) ?? 0) * 100,
        ),
      0,
    );
}
