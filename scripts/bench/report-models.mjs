import {
  charterReportDueOn,
  DEFAULT_CALENDAR,
  parseWindow,
  previousWindow,
  quarterRange,
} from '../../dist/libs/calendar/src/index.js';
import { buildAnnualModel, buildScorecardModel } from '../../dist/libs/reporting/src/index.js';
import { createScorer, percentOf, rankPeers } from '../../dist/libs/scoring/src/index.js';
import { agencies, edition, ownValues, valuesInWindow } from './material.mjs';
import { median } from './median.mjs';

const window = parseWindow('charter-1405');
const earlier = previousWindow(window);
const trend = quarterRange(earlier.quarters[0], window.quarters.at(-1));
const marks = { isDemonstration: true, isUnconfirmed: true };
const producedOn = { year: 1405, month: 9, day: 3 };

/** The models of all demonstration scorecards and of the annual report, as the product makes them from its database. */
export function reportModels() {
  const scored = scoreAll();
  return {
    scorecards: scored.map((agency) =>
      buildScorecardModel({
        ...{ edition, window, marks, producedOn, snapshotHash: null },
        agency: agency.facts,
        score: agency.score,
        previous: agency.previous,
        quarterScores: agency.quarterScores,
        rank: agency.rank,
        ...mediansOf(scored.filter((other) => isPeer(agency, other))),
      }),
    ),
    annual: buildAnnualModel({
      ...{ edition, window, marks, producedOn, snapshotHash: null },
      presentedOn: charterReportDueOn(window.year, DEFAULT_CALENDAR),
      agencies: scored.map((agency) => ({
        ...agency,
        quarterScores: agency.quarterScores.filter(({ quarter }) => window.quarters.includes(quarter)),
      })),
    }),
  };
}

function scoreAll() {
  const scored = agencies.map((agency) => ({
    facts: {
      ...agency,
      provinceName: agency.province?.name ?? null,
      parentName: agencies.find(({ code }) => code === agency.parentCode)?.name ?? null,
    },
    score: scoreIn(agency, window),
    previous: agency.firstQuarter <= earlier.quarters[0] ? scoreIn(agency, earlier) : null,
    quarterScores: trend
      .filter((quarter) => quarter >= agency.firstQuarter)
      .map((quarter) => {
        const { earned, ceiling } = scoreIn(agency, parseWindow(quarter));
        return {
          quarter,
          earned,
          ceiling,
          ledger: ownValues(agency, quarter).length > 0 ? 'submitted' : 'missing',
        };
      }),
  }));
  return scored.map((agency) => {
    const peers = scored.filter((other) => isPeer(agency, other));
    const ranks = rankPeers(
      peers.map(({ facts, score }) => ({
        key: facts.code,
        earned: score.earned,
        isRankable: score.isRankable,
      })),
    );
    return { ...agency, rank: ranks.get(agency.facts.code) };
  });
}

const scorers = new Map();

function scoreIn(agency, of) {
  if (!scorers.has(of.code)) scorers.set(of.code, createScorer(edition, of));
  const { firstQuarter, lastQuarter } = agency;
  return scorers.get(of.code).score({ firstQuarter, lastQuarter, values: valuesInWindow(agency, of) });
}

function isPeer(one, other) {
  return one.facts.group === other.facts.group && one.facts.level === other.facts.level;
}

function mediansOf(peers) {
  const percents = ({ earned, ceiling }) => (ceiling > 0 ? [percentOf(earned, ceiling)] : []);
  const middle = (list) => (list.length > 0 ? Math.round(median(list)) : 0);
  const articles = edition.articles.map(({ number }) => [
    number,
    middle(
      peers.flatMap(({ score }) => score.articles.filter((one) => one.number === number).flatMap(percents)),
    ),
  ]);
  return {
    peerArticlePercents: new Map(articles),
    peerMedianPercent: middle(peers.flatMap(({ score }) => percents(score))),
  };
}
