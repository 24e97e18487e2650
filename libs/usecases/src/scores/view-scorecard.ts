import type { Actor } from '#access';
import { previousWindow } from '#calendar';
import { WATCHED_CODES } from '#decree';
import { createRepositories } from '#persistence';
import type { ScorecardModel } from '#reporting';
import { formatPoints, type Hundredths } from '#scoring';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { editionOfWindow } from '../editions/edition-of-window.js';
import { findAgency } from '../find-agency.js';
import { scorecardModelOf } from '../reports/scorecard-model-of.js';
import type { DeskWatchView } from '../views/bridge-or-wall-view.js';
import type { ScorecardView } from '../views/scorecard-view.js';
import { deskWatchViewOf } from '../warnings/desk-watch-view-of.js';
import { watchAgency } from '../warnings/watch-agency.js';
import { chosenWindow } from './chosen-window.js';
import { rankIntervalViewOf } from './rank-interval-view-of.js';
import { requireClosed } from './require-closed.js';
import { signedPoints } from './signed-points.js';

/** The scorecard's page: the very model that the PDF and the workbook print. */
export async function viewScorecard(
  dependencies: Dependencies,
  actor: Actor,
  agencyCode: string,
  code?: string,
): Promise<ScorecardView> {
  const repositories = createRepositories(dependencies.dataSource.manager);
  const agency = await findAgency(repositories, agencyCode);
  await authorise(repositories, actor, 'view-agency', agency.id);
  const window = chosenWindow(code, dependencies.clock.now());
  requireClosed(window, dependencies.clock.now(), agency.code);
  const edition = await editionOfWindow(repositories, window.code);
  const watch = await watchAgency(dependencies, repositories, edition, window, agency);
  const model = await scorecardModelOf(dependencies, repositories, agency, window, watch);
  const quarters = [...previousWindow(window).quarters, ...window.quarters];
  const stored = await repositories.values.currentWithSources(agency.id, quarters, WATCHED_CODES);
  return scorecardViewOf(model, deskWatchViewOf(edition, watch, stored));
}

function scorecardViewOf(model: ScorecardModel, watch: DeskWatchView): ScorecardView {
  const { identity } = model;
  const optional = (value: Hundredths | null) => (value === null ? null : formatPoints(value));
  return {
    agency: {
      code: identity.code,
      name: identity.name,
      groupTitle: identity.groupTitle,
      levelTitle: identity.levelTitle,
      province: identity.provinceName,
      parent: identity.parentName,
    },
    window: {
      code: identity.window.code,
      title: identity.window.title,
      quarters: identity.window.quarters.map((quarter) => ({ code: quarter.code, title: quarter.title })),
    },
    isUnconfirmed: model.marks.isUnconfirmed,
    earned: formatPoints(model.total.earned),
    ceiling: formatPoints(model.total.ceiling),
    percent: formatPoints(model.total.percent),
    rank: model.rank.rank,
    peers: model.rank.peers,
    rankInterval: rankIntervalViewOf(model.rank.interval),
    rankSentence: model.rank.text,
    peerMedianPercent: formatPoints(model.peerMedianPercent),
    change: model.change ? signedPoints(model.change.points) : null,
    notes: model.notes,
    articles: model.articles.map((article) => ({
      number: article.number,
      subject: article.subject,
      earned: formatPoints(article.earned),
      ceiling: formatPoints(article.ceiling),
      percent: optional(article.percent),
      peerMedianPercent: optional(article.peerMedianPercent),
      indicators: article.indicators.map((indicator) => ({
        code: indicator.code,
        title: indicator.title,
        unit: indicator.unit,
        status: indicator.status,
        statusTitle: indicator.statusTitle,
        weight: formatPoints(indicator.weight),
        effectiveWeight: formatPoints(indicator.effectiveWeight),
        earned: formatPoints(indicator.earned),
        attainmentPercent: optional(indicator.attainmentPercent),
        value: indicator.pooledValue,
        coverage: indicator.coverageText ?? '',
        target: indicator.targetText,
        direction: indicator.direction,
      })),
    })),
    rights: model.rights.map((right) => ({ ...right, percent: optional(right.percent) })),
    trend: model.trend.map((point) => ({
      quarter: point.quarter,
      title: point.shortTitle,
      percent: optional(point.percent),
      ledger: point.ledger,
      ledgerTitle: point.ledgerTitle,
    })),
    weakest: model.weakest.map((weak) => ({
      code: weak.code,
      title: weak.title,
      article: weak.article,
      lost: formatPoints(weak.lost),
      attainmentPercent: formatPoints(weak.attainmentPercent),
    })),
    improved: model.improved.map((better) => ({
      code: better.code,
      title: better.title,
      article: better.article,
      from: formatPoints(better.from),
      to: formatPoints(better.to),
      change: signedPoints(better.change),
    })),
    watch,
  };
}
