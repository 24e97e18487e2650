import { formatLongDate, previousWindow, windowTitle } from '#calendar';
import { AGENCY_GROUPS, AGENCY_LEVELS } from '#decree';
import { percentOf } from '#scoring';
import { changeSentence } from './changes/change-sentence.js';
import { decreeLine } from './decree-line.js';
import { improvedIndicators } from './improved-indicators.js';
import { METHOD_NOTES } from './method-notes.js';
import { percentChangeBetween } from './percent-change-between.js';
import { printMarks } from './print-marks.js';
import { printWindow } from './print-window.js';
import { rankText } from './rank-text.js';
import { scorecardArticles } from './scorecard-articles.js';
import type { ScorecardInput } from './scorecard-input.js';
import type {
  ScorecardArticle,
  ScorecardIdentity,
  ScorecardModel,
  ScorecardRight,
} from './scorecard-model.js';
import { scorecardNotes } from './scorecard-notes.js';
import { scorecardTrend } from './scorecard-trend.js';
import { printWatch } from './warnings/print-watch.js';
import { weakestIndicators } from './weakest-indicators.js';

/** All that a scorecard prints, from the scores of one agency. Pure: no clock, no framework. */
export function buildScorecardModel(input: ScorecardInput): ScorecardModel {
  const { score, previous, peerMedianPercent } = input;
  const percent = percentOf(score.earned, score.ceiling);
  const articles = scorecardArticles(input);
  const trend = scorecardTrend(input);
  const watch = printWatch(input.watch, input.edition);
  return {
    kind: 'scorecard',
    title: 'کارنامهٔ حقوق شهروندی در نظام اداری',
    marks: printMarks(input.marks),
    identity: scorecardIdentity(input),
    total: { earned: score.earned, ceiling: score.ceiling, percent },
    rank: { ...input.rank, text: rankText(input.rank, score.isRankable) },
    change: percentChangeBetween(
      previous && percentOf(previous.earned, previous.ceiling),
      percent,
      windowTitle(previousWindow(input.window)),
    ),
    peerMedianPercent,
    articles,
    rights: scorecardRights(input, articles),
    trend,
    weakest: weakestIndicators(articles),
    improved: improvedIndicators(articles, previous),
    watch,
    changes: input.changes.map((fact) => changeSentence(fact, input.edition)),
    notes: scorecardNotes({ percent, peerMedianPercent, articles, trend, watch }),
    method: METHOD_NOTES,
    explanation: [],
  };
}

function scorecardIdentity({
  agency,
  edition,
  window,
  producedOn,
  snapshotHash,
}: ScorecardInput): ScorecardIdentity {
  return {
    code: agency.code,
    name: agency.name,
    groupTitle: AGENCY_GROUPS[agency.group],
    levelTitle: AGENCY_LEVELS[agency.level],
    provinceName: agency.provinceName,
    parentName: agency.parentName,
    window: printWindow(window),
    edition: { code: edition.code, title: edition.title },
    decreeLine: decreeLine(edition.decree),
    producedOn: formatLongDate(producedOn),
    snapshotHash,
  };
}

function scorecardRights(
  { edition }: ScorecardInput,
  articles: readonly ScorecardArticle[],
): readonly ScorecardRight[] {
  return edition.rights.map(({ number, title, article }) => ({
    number,
    title,
    article,
    percent: articles.find((scored) => scored.number === article)?.percent ?? null,
  }));
}
