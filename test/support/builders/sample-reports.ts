import { parseWindow } from '#calendar';
import type { Edition } from '#decree';
import type { AnnualInput, ScorecardInput } from '#reporting';
import { percentOf, scoreUnits } from '#scoring';
import { sampleAgencies } from './sample-agencies.js';
import { changesOf } from './small-agencies.js';

const WINDOW = 'charter-1405';
const MARKS = { isDemonstration: true, isUnconfirmed: true };
const DAY = { year: 1405, month: 9, day: 3 };

/** The national report of `count` sample agencies. */
export function sampleAnnualInput(edition: Edition, count: number): AnnualInput {
  return {
    edition,
    window: parseWindow(WINDOW),
    agencies: sampleAgencies(edition, WINDOW, count),
    marks: MARKS,
    producedOn: DAY,
    presentedOn: { year: 1405, month: 9, day: 29 },
    snapshotHash: null,
  };
}

/** The scorecard of each of `count` sample agencies. */
export function sampleScorecardInputs(edition: Edition, count: number): ScorecardInput[] {
  const agencies = sampleAgencies(edition, WINDOW, count);
  return agencies.map((agency) => {
    const peers = agencies.filter(
      ({ facts }) => facts.group === agency.facts.group && facts.level === agency.facts.level,
    );
    const median = (values: readonly number[]) => scoreUnits(values)?.median ?? 0;
    const articles = agency.score.articles.map(({ number }): [number, number] => [
      number,
      median(
        peers.flatMap(({ score }) =>
          score.articles
            .filter((article) => article.number === number && article.ceiling > 0)
            .map(({ earned, ceiling }) => percentOf(earned, ceiling)),
        ),
      ),
    ]);
    return {
      edition,
      window: parseWindow(WINDOW),
      agency: agency.facts,
      score: agency.score,
      previous: agency.previous,
      changes: changesOf(agency),
      watch: agency.watch,
      quarterScores: agency.quarterScores,
      rank: agency.rank,
      peerArticlePercents: new Map(articles),
      peerMedianPercent: median(peers.map(({ score }) => percentOf(score.earned, score.ceiling))),
      marks: MARKS,
      producedOn: DAY,
      snapshotHash: null,
    };
  });
}
