import type { Actor } from '#access';
import { parseWindow } from '#calendar';
import type { Indicator } from '#decree';
import { DomainError } from '#faults';
import { createRepositories, type StoredValue } from '#persistence';
import { attainmentText, formatPoints, type IndicatorScore } from '#scoring';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { editionOfWindow } from '../editions/edition-of-window.js';
import { findAgency } from '../find-agency.js';
import type { ExplainedIndicator, ExplainView } from '../views/explain-view.js';
import { requireClosed } from './require-closed.js';
import { standingHash } from '../snapshots/standing-hash.js';
import { scoreAgencies } from './score-agencies.js';

/** Opens a score down to the cell (design §9). @throws DomainError AGENCY_UNKNOWN, INDICATOR_UNKNOWN, SCORE_MISSING */
export async function explainScore(
  { dataSource, clock }: Dependencies,
  actor: Actor,
  query: { agency: string; window: string; indicator?: string },
): Promise<ExplainView> {
  const repositories = createRepositories(dataSource.manager);
  const agency = await findAgency(repositories, query.agency);
  await authorise(repositories, actor, 'view-agency', agency.id);
  const window = parseWindow(query.window);
  const edition = await editionOfWindow(repositories, window.code);
  requireClosed(window, clock.now(), agency.code);
  const [scored] = await scoreAgencies(repositories, edition, window, [agency]);
  if (!scored) throw new DomainError('SCORE_MISSING', { agency: agency.code, window: window.code });
  const stored = await repositories.values.currentWithSources(agency.id, window.quarters);
  const ruleOf = new Map(edition.indicators.map((indicator) => [indicator.code, indicator]));
  if (query.indicator && !ruleOf.has(query.indicator))
    throw new DomainError('INDICATOR_UNKNOWN', { indicator: query.indicator.slice(0, 40) });
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
    snapshotHash: await standingHash(repositories, window.code),
    basis: 'self',
    earned: formatPoints(scored.score.earned),
    ceiling: formatPoints(scored.score.ceiling),
    articles: scored.score.articles
      .map((article) => ({
        number: article.number,
        earned: formatPoints(article.earned),
        ceiling: formatPoints(article.ceiling),
        indicators: article.indicators
          .filter((indicator) => !query.indicator || indicator.code === query.indicator)
          .flatMap((indicator) => {
            const rule = ruleOf.get(indicator.code);
            return rule ? [explainedIndicator(rule, indicator, stored)] : [];
          }),
      }))
      .filter((article) => article.indicators.length > 0),
  };
}

function explainedIndicator(
  rule: Indicator,
  score: IndicatorScore,
  values: readonly StoredValue[],
): ExplainedIndicator {
  return {
    code: rule.code,
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
    quarters: score.quarters.map(({ quarter, status, reported, attainment }) => {
      const stored = values.find((value) => value.indicator === rule.code && value.quarter === quarter);
      return {
        quarter,
        status,
        numerator: reported?.numerator ?? null,
        denominator: reported?.denominator ?? null,
        value: reported?.value ?? null,
        n: reported?.n ?? null,
        secondValue: reported?.secondValue ?? null,
        secondN: reported?.secondN ?? null,
        attainment: attainment ? attainmentText(attainment) : null,
        source: sourceOf(rule, stored),
      };
    }),
  };
}

function sourceOf(
  rule: Indicator,
  stored: StoredValue | undefined,
): ExplainedIndicator['quarters'][number]['source'] {
  if (stored)
    return {
      kind: 'submission',
      submission: stored.submissionNumber,
      sha256: stored.sha256,
      sheet: stored.sheet,
      cells: stored.cell,
      raw: stored.raw,
    };
  if (rule.suppliedBy === 'system')
    return { kind: 'ledger', submission: null, sha256: null, sheet: null, cells: null, raw: null };
  return null;
}
