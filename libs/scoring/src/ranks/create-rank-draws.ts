import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { AgencyScore, Hundredths } from '../agency-score.js';
import { attainmentsOf } from '../attainments-of.js';
import type { Exact } from '../exact.js';
import { rankPeers } from '../rank-peers.js';
import { planWindow, type WindowPlan } from '../window-plan.js';

export const DRAWS = 1000;
/** Nearest rank: the 50th and the 950th of 1,000 in order, counted from 1. */
const LOWER = 49;
const UPPER = 949;

/** The 32 bytes of SHA-256 of an ASCII text. An argument, since the core imports nothing. */
export type Sha256 = (text: string) => Uint8Array;

export interface ScoredPeer {
  readonly key: string;
  /** By the edition and over the window of the draws. */
  readonly score: AgencyScore;
}

/** A peer whose score was not made whole: as `scoreTable` leaves it. */
export interface DrawnPeer {
  readonly key: string;
  readonly earned: Hundredths;
  readonly isRankable: boolean;
  /** In the order of the plan; asked for where the peer has a rank. */
  readonly attainments: () => readonly (Exact | null)[];
}

/** Places, 1 the best: with weights a little different, nine draws in ten put the agency from `best` to `worst`. */
export interface RankInterval {
  readonly best: number;
  readonly worst: number;
}

export interface RankDraws {
  /** For one peer group; null for those without a rank. The rank itself always lies in its interval. */
  intervals(peers: readonly ScoredPeer[]): Map<string, RankInterval | null>;
  /** @throws RangeError where the score is of another window */
  peerOf(key: string, score: AgencyScore): DrawnPeer;
  intervalsOf(peers: readonly DrawnPeer[]): Map<string, RankInterval | null>;
}

/**
 * How far ranks depend on the weights (design §5 «Rank», docs/method.md §14): 1,000 times every nominal weight is
 * multiplied by 0.75 + 0.5 u, the redistribution of left-out weight done again, and the peers put in order. The same
 * numbers on every machine: u comes from SHA-256, and Float64 is added, multiplied and divided in a stated order.
 * @param seed the snapshot's hash, 64 small hexadecimal digits; before the freeze the window's code stands in for it.
 */
export function createRankDraws(
  edition: Edition,
  window: ScoreWindow,
  { seed, sha256 }: { readonly seed: string; readonly sha256: Sha256 },
): RankDraws {
  const plan = planWindow(edition, window);
  const draws = drawWeights(plan, seed, sha256);
  return {
    intervals: (peers) =>
      intervalsOf(
        plan,
        draws,
        peers.map(({ key, score }) => peerOf(plan, key, score)),
      ),
    peerOf: (key, score) => peerOf(plan, key, score),
    intervalsOf: (peers) => intervalsOf(plan, draws, peers),
  };
}

function peerOf(plan: WindowPlan, key: string, score: AgencyScore): DrawnPeer {
  return {
    key,
    earned: score.earned,
    isRankable: score.isRankable,
    attainments: () => attainmentsOf(plan, score).flat(),
  };
}

interface DrawnWeights {
  /** Draw after draw, the weights of all indicators in the order of the plan; 0 where not due in the window. */
  readonly weights: Float64Array;
  /** Draw after draw, the sums of the articles. */
  readonly claims: Float64Array;
  /** Where each article's indicators begin; one more at the end. */
  readonly starts: readonly number[];
}

function drawWeights(plan: WindowPlan, seed: string, sha256: Sha256): DrawnWeights {
  const indicators = plan.articles.flatMap((article) => article.indicators);
  const starts = [0];
  for (const article of plan.articles) starts.push((starts.at(-1) ?? 0) + article.indicators.length);
  const weights = new Float64Array(DRAWS * indicators.length);
  const claims = new Float64Array(DRAWS * plan.articles.length);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const from = draw * indicators.length;
    indicators.forEach(({ indicator, weight, isDueInWindow }, place) => {
      // Exact: a weight has 17 bits, the factor 34.
      if (isDueInWindow)
        weights[from + place] = weight * (0.75 + 0.5 * share(sha256(`${seed}${draw + 1}${indicator.code}`)));
    });
    plan.articles.forEach((_, article) => {
      let claim = 0;
      for (let place = starts[article] ?? 0; place < (starts[article + 1] ?? 0); place += 1)
        claim += weights[from + place] ?? 0;
      claims[draw * plan.articles.length + article] = claim;
    });
  }
  return { weights, claims, starts };
}

/** First four bytes, the most significant first, ÷ 2^32: from 0 to just under 1. */
function share(hash: Uint8Array): number {
  return new DataView(hash.buffer, hash.byteOffset).getUint32(0) / 2 ** 32;
}

function intervalsOf(
  plan: WindowPlan,
  draws: DrawnWeights,
  peers: readonly DrawnPeer[],
): Map<string, RankInterval | null> {
  const ranks = rankPeers(peers);
  const ranked = peers.filter(({ key }) => ranks.get(key)?.rank);
  const drawn = rankDraws(draws, tabulate(plan, ranked), ranked.length);
  const intervals = new Map<string, RankInterval | null>(peers.map(({ key }) => [key, null]));
  ranked.forEach(({ key }, peer) => {
    const own = drawn.subarray(peer * DRAWS, (peer + 1) * DRAWS).sort();
    const rank = ranks.get(key)?.rank ?? 0;
    intervals.set(key, {
      best: Math.min(own[LOWER] ?? rank, rank),
      worst: Math.max(own[UPPER] ?? rank, rank),
    });
  });
  return intervals;
}

interface PeerTable {
  /** Peer after peer, attainments in the order of the plan; 0 where left out. */
  readonly attainments: Float64Array;
  /** 1 where in force, 0 where left out or not due. */
  readonly isInForce: Float64Array;
}

function tabulate(plan: WindowPlan, peers: readonly DrawnPeer[]): PeerTable {
  const columns = plan.articles.reduce((sum, article) => sum + article.indicators.length, 0);
  const attainments = new Float64Array(peers.length * columns);
  const isInForce = new Float64Array(peers.length * columns);
  peers.forEach((peer, line) => {
    peer.attainments().forEach((attainment, column) => {
      if (!attainment) return;
      attainments[line * columns + column] = attainment.toNumber();
      isInForce[line * columns + column] = 1;
    });
  });
  return { attainments, isInForce };
}

/** Peer after peer, its place in each draw. */
function rankDraws({ weights, claims, starts }: DrawnWeights, table: PeerTable, peers: number): Uint16Array {
  const { attainments, isInForce } = table;
  const articles = starts.length - 1;
  const columns = starts[articles] ?? 0;
  const bounds = Uint32Array.from(starts);
  const ranks = new Uint16Array(peers * DRAWS);
  const scores = new Float64Array(peers);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    for (let peer = 0; peer < peers; peer += 1) {
      let earned = 0;
      let inForce = 0;
      for (let article = 0; article < articles; article += 1) {
        const end = bounds[article + 1] as number;
        let sum = 0;
        let weight = 0;
        for (let place = bounds[article] as number; place < end; place += 1) {
          const drawn = weights[draw * columns + place] as number;
          sum += drawn * (attainments[peer * columns + place] as number);
          weight += drawn * (isInForce[peer * columns + place] as number);
        }
        if (weight === 0) continue;
        const claim = claims[draw * articles + article] as number;
        earned += claim * (sum / weight);
        inForce += claim;
      }
      scores[peer] = inForce === 0 ? 0 : earned / inForce;
    }
    const sorted = scores.slice().sort();
    for (let peer = 0; peer < peers; peer += 1)
      ranks[peer * DRAWS + draw] = 1 + peers - countUpTo(sorted, scores[peer] as number);
  }
  return ranks;
}

/** How many of a sorted list are not above a value. */
function countUpTo(sorted: Float64Array, value: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}
