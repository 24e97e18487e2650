import { formatInstant, quarterTitle, type ScoreWindow } from '#calendar';
import type { Indicator } from '#decree';
import { DomainError } from '#faults';
import type { AgencyRecord, Repositories, StoredValue } from '#persistence';
import type { ScoreBasis } from '#review';
import { explanationSentence, sourceSentence } from '#reporting';
import {
  attainmentText,
  explanationOf,
  type ExplanationStep,
  formatPoints,
  type IndicatorExplanation,
  type IndicatorScore,
} from '#scoring';
import { editionOfWindow } from '../editions/edition-of-window.js';
import type { ExplainedIndicator, ExplainedStep, ExplainView } from '../views/explain-view.js';
import { reviewOf } from '../review/review-of.js';
import { numbersOf } from '../numbers-of.js';
import { standingSnapshot } from '../snapshots/standing-snapshot.js';
import { scoreAgencies } from './score-agencies.js';

/** The way from every cell to the total, in sentences. @throws DomainError SCORE_MISSING */
export async function explainAgency(
  repositories: Repositories,
  agency: AgencyRecord,
  window: ScoreWindow,
  basis: ScoreBasis = 'self',
): Promise<ExplainView> {
  const edition = await editionOfWindow(repositories, window.code);
  const [scored] = await scoreAgencies(repositories, edition, window, [agency], basis);
  if (!scored) throw new DomainError('SCORE_MISSING', { agency: agency.code, window: window.code });
  const stored = await repositories.values.currentWithSources(agency.id, window.quarters, undefined, basis);
  const ruleOf = new Map(edition.indicators.map((indicator) => [indicator.code, indicator]));
  const explanation = explanationOf(edition, window, scored.score);
  return {
    agency: {
      code: agency.code,
      group: agency.group,
      level: agency.level,
      firstQuarter: agency.firstQuarter,
      lastQuarter: agency.lastQuarter,
    },
    window: window.code,
    edition: edition.code,
    snapshotHash: (await standingSnapshot(repositories, window.code))?.hash ?? null,
    basis,
    earned: formatPoints(scored.score.earned),
    ceiling: formatPoints(scored.score.ceiling),
    steps: sentencesOf(explanation.steps, null),
    articles: scored.score.articles
      .map((article, place) => ({
        number: article.number,
        earned: formatPoints(article.earned),
        ceiling: formatPoints(article.ceiling),
        steps: sentencesOf(explanation.articles[place]?.steps ?? [], null),
        indicators: article.indicators.flatMap((indicator) => {
          const rule = ruleOf.get(indicator.code);
          const steps = explanation.articles[place]?.indicators.find(({ code }) => code === indicator.code);
          return rule && steps ? [explainedIndicator(rule, indicator, steps, stored, basis)] : [];
        }),
      }))
      .filter((article) => article.indicators.length > 0),
  };
}

function sentencesOf(steps: readonly ExplanationStep[], rule: Indicator | null): readonly ExplainedStep[] {
  return steps.map((step) => explanationSentence(step, rule));
}

function explainedIndicator(
  rule: Indicator,
  score: IndicatorScore,
  explanation: IndicatorExplanation,
  values: readonly StoredValue[],
  basis: ScoreBasis,
): ExplainedIndicator {
  return {
    code: rule.code,
    title: rule.title,
    formula: rule.formula,
    kind: rule.kind,
    factor: rule.factor,
    direction: rule.direction,
    method: rule.method,
    target: rule.target,
    limit: rule.limit ?? null,
    bands: rule.bands ?? null,
    frequency: rule.frequency,
    suppliedBy: rule.suppliedBy,
    weight: formatPoints(score.weight),
    effectiveWeight: formatPoints(score.effectiveWeight),
    status: score.status,
    attainment: score.attainment ? attainmentText(score.attainment) : null,
    earned: formatPoints(score.earned),
    pooled: score.pooled,
    steps: sentencesOf(explanation.steps, rule),
    quarters: score.quarters.map(({ quarter, status, reported, attainment }, place) => {
      const stored = values.find((value) => value.indicator === rule.code && value.quarter === quarter);
      return {
        quarter,
        quarterTitle: quarterTitle(quarter),
        status,
        ...numbersOf(reported ?? {}),
        attainment: attainment ? attainmentText(attainment) : null,
        steps: sentencesOf(explanation.quarters[place]?.steps ?? [], rule),
        review: basis === 'confirmed' && stored ? reviewOf(stored) : null,
        source: sourceOf(rule, stored),
      };
    }),
  };
}

type Source = ExplainedIndicator['quarters'][number]['source'];

function sourceOf(rule: Indicator, stored: StoredValue | undefined): Source {
  if (stored) {
    const source = {
      kind: 'submission',
      submission: stored.submissionNumber,
      submissionId: stored.submissionId,
      sha256: stored.sha256,
      sheet: stored.sheet,
      cells: stored.cell,
      raw: stored.raw,
      sentBy: stored.sentBy,
      sentAt: stored.sentAt.toISOString(),
      sentAtTitle: formatInstant(stored.sentAt),
    } as const;
    return { ...source, text: sourceSentence(source) };
  }
  if (rule.suppliedBy !== 'system') return null;
  return { ...LEDGER, text: sourceSentence(LEDGER) };
}

const LEDGER = {
  kind: 'ledger',
  submission: null,
  submissionId: null,
  sha256: null,
  sheet: null,
  cells: null,
  raw: null,
  sentBy: null,
  sentAt: null,
  sentAtTitle: null,
} as const;
