import {
  type Article,
  type Band,
  type Edition,
  type EditionFault,
  editionFault,
  type Indicator,
  type Method,
  parseIndicator,
} from '#decree';
import { apportion } from '../apportion.js';

/** What may be tried on an indicator; what is not given stays. */
export interface IndicatorChange {
  /** Points, 0 to 1000, two decimals at most; 0 leaves the indicator out. */
  readonly weight?: number;
  readonly method?: Method;
  readonly target?: string;
  readonly limit?: string;
  readonly bands?: readonly Band[];
}

export interface EditionChanges {
  /** By code. */
  readonly indicators?: Readonly<Record<string, IndicatorChange>>;
  readonly withoutArticles?: readonly number[];
  readonly withoutIndicators?: readonly string[];
}

/** Hundredths of a point of a whole edition. */
const TOTAL = 100_000;

export type ChangedEdition =
  | {
      /** Unpublished: weights may have hundredths, so that `parseEdition` would refuse it. */
      readonly edition: Edition;
      /** The sum of the weights as asked for, hundredths, where it was not 1000.00 and all were rescaled; else null. */
      readonly rescaledFrom: number | null;
      readonly faults: readonly [];
    }
  | { readonly edition: null; readonly rescaledFrom: null; readonly faults: readonly EditionFault[] };

/**
 * A trial of the what-if laboratory (docs/method.md §16): a copy of an edition with some weights, targets, methods or
 * limits changed, some indicators or articles left out. Every fault is listed: unknown codes and articles, a weight below 0,
 * and whatever an edition is refused for. Weights that do not sum to 1000 are no fault here: they are proportions, and
 * are rescaled to 1000.00 in hundredths by largest remainder, ties by article and code. No change gives the same edition.
 */
export function changeEdition(edition: Edition, changes: EditionChanges): ChangedEdition {
  const faults = [...unknownFaults(edition, changes)];
  const without = new Set(changes.withoutIndicators ?? []);
  const withoutArticles = new Set(changes.withoutArticles ?? []);
  const changed = edition.indicators.flatMap((indicator) => {
    const change = changes.indicators?.[indicator.code];
    const tried = change ? changeIndicator(indicator, change, faults) : indicator;
    const isOut = without.has(indicator.code) || withoutArticles.has(indicator.article) || tried.weight === 0;
    return isOut ? [] : [tried];
  });
  if (changed.length === 0 && faults.length === 0) faults.push(editionFault('indicators', 'NOTHING_LEFT'));
  if (faults.length > 0) return { edition: null, rescaledFrom: null, faults };
  const sum = changed.reduce((running, { weight }) => running + Math.round(weight * 100), 0);
  const indicators = sum === TOTAL ? changed : rescale(changed);
  return {
    edition: { ...edition, articles: edition.articles.map((one) => refit(one, indicators)), indicators },
    rescaledFrom: sum === TOTAL ? null : sum,
    faults: [],
  };
}

function* unknownFaults(edition: Edition, changes: EditionChanges): Generator<EditionFault> {
  const codes = new Set(edition.indicators.map(({ code }) => code));
  for (const code of Object.keys(changes.indicators ?? {}))
    if (!codes.has(code))
      yield editionFault(`indicators.${code}`, 'CHANGE_OF_UNKNOWN_INDICATOR', { indicator: code });
  for (const [index, code] of (changes.withoutIndicators ?? []).entries())
    if (!codes.has(code))
      yield editionFault(`withoutIndicators[${index}]`, 'CHANGE_OF_UNKNOWN_INDICATOR', { indicator: code });
  for (const [index, article] of (changes.withoutArticles ?? []).entries())
    if (!edition.articles.some(({ number, isScored }) => isScored && number === article))
      yield editionFault(`withoutArticles[${index}]`, 'ARTICLE_UNKNOWN', { article });
}

function changeIndicator(indicator: Indicator, change: IndicatorChange, faults: EditionFault[]): Indicator {
  const path = `indicators.${indicator.code}`;
  const { weight = indicator.weight, ...rules } = change;
  if (!isWeight(weight))
    faults.push(editionFault(`${path}.weight`, 'WEIGHT_WRONG', { indicator: indicator.code, weight }));
  if (Object.keys(rules).length === 0) return { ...indicator, weight };
  // A limit or bands belong to their method: they go with it unless they are given anew.
  const { limit, bands, ...kept } = indicator;
  const method = change.method ?? indicator.method;
  const parsed = parseIndicator(
    {
      ...kept,
      ...(method === 'linear' && limit !== undefined ? { limit } : {}),
      ...(method === 'bands' && bands ? { bands } : {}),
      ...rules,
      weight: 1,
    },
    path,
  );
  faults.push(...parsed.faults);
  return { ...(parsed.indicator ?? indicator), weight };
}

function isWeight(weight: unknown): boolean {
  if (typeof weight !== 'number' || !(weight >= 0 && weight <= 1000)) return false;
  return Math.abs(weight * 100 - Math.round(weight * 100)) < 1e-6;
}

function rescale(indicators: readonly Indicator[]): readonly Indicator[] {
  const order = [...indicators].sort((a, b) => a.article - b.article || (a.code < b.code ? -1 : 1));
  const shares = apportion(
    TOTAL,
    order.map(({ weight }) => Math.round(weight * 100)),
  );
  const weightOf = new Map(order.map(({ code }, place) => [code, (shares[place] ?? 0) / 100]));
  return indicators.map((indicator) => ({ ...indicator, weight: weightOf.get(indicator.code) ?? 0 }));
}

function refit(article: Article, indicators: readonly Indicator[]): Article {
  const own = indicators.filter((indicator) => indicator.article === article.number);
  const hundredths = own.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0);
  return { ...article, isScored: article.isScored && own.length > 0, ceiling: hundredths / 100 };
}
