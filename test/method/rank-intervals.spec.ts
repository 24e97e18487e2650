import { createHash, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseWindow } from '#calendar';
import type { ReportedValue } from '#decree';
import { createRankDraws, createScorer, DRAWS, rankPeers, type ScoredPeer, type Sha256 } from '#scoring';
import { buildEdition } from '../../libs/scoring/src/testing/build-edition.js';
import { buildIndicator } from '../../libs/scoring/src/testing/build-indicator.js';

const sha256: Sha256 = (text) => hash('sha256', text, 'buffer');
const DOCUMENT = readFileSync(new URL('../../../docs/method.md', import.meta.url), 'utf8');
const SEED = createHash('sha256').update('docs/method.md').digest('hex');
const WINDOW = parseWindow('1405-Q1');
const EDITION = buildEdition([
  buildIndicator({ code: 'ACC-01', article: 6, target: '100', weight: 200 }),
  buildIndicator({ code: 'ACC-02', article: 6, target: '100', weight: 100 }),
  buildIndicator({ code: 'CMP-01', article: 12, target: '100', weight: 300 }),
  buildIndicator({ code: 'CMP-02', article: 12, target: '100', weight: 150 }),
  buildIndicator({ code: 'CMP-08', article: 12, target: '100', weight: 50, frequency: 'Y' }),
  buildIndicator({ code: 'SAT-01', article: 18, target: '100', weight: 200 }),
]);
const CODES = ['ACC-01', 'ACC-02', 'CMP-01', 'CMP-02', 'SAT-01'];

/** Per cents in the order of CODES; null: not applicable. The example of docs/method.md §14. */
const PER_CENTS: Readonly<Record<string, readonly (number | null)[]>> = {
  A: [90, 70, 80, 95, 60],
  B: [70, 90, 85, 60, 90],
  C: [80, 80, 80, 80, 80],
  D: [60, 60, 95, 70, 85],
  E: [95, null, 70, 70, 75],
  F: [40, 50, 60, 30, 20],
  G: [null, null, 81, 79, 80],
  H: [80, 80, 80, 80, 80],
};

const GOLDEN = {
  A: { best: 1, worst: 7 },
  B: { best: 1, worst: 6 },
  C: { best: 2, worst: 3 },
  D: { best: 5, worst: 7 },
  E: { best: 2, worst: 7 },
  F: { best: 8, worst: 8 },
  G: { best: 1, worst: 2 },
  H: { best: 2, worst: 3 },
};

function peerOf(key: string): ScoredPeer {
  const values = CODES.map((indicator, place): ReportedValue => {
    const percent = PER_CENTS[key]?.[place] ?? null;
    const base = { indicator, quarter: '1405-Q1' };
    return percent === null
      ? { ...base, status: 'not-applicable' }
      : { ...base, status: 'value', numerator: String(percent), denominator: '100' };
  });
  return {
    key,
    score: createScorer(EDITION, WINDOW).score({ firstQuarter: '1403-Q1', lastQuarter: null, values }),
  };
}

const PEERS = Object.keys(PER_CENTS).map(peerOf);
const intervalsOf = (peers: readonly ScoredPeer[], seed = SEED) =>
  createRankDraws(EDITION, WINDOW, { seed, sha256 }).intervals(peers);

/** Ranks of one draw as a stranger would make them from docs/method.md §14. */
function drawByTheBook(draw: number): Map<string, number> {
  const weight = (code: string, nominal: number) => {
    const bytes = createHash('sha256').update(`${SEED}${draw}${code}`, 'ascii').digest();
    return nominal * 100 * (0.75 + (0.5 * bytes.readUInt32BE(0)) / 4294967296);
  };
  const scores = Object.entries(PER_CENTS).map(([key, percents]) => {
    let earned = 0;
    let inForce = 0;
    for (const number of [6, 12, 18]) {
      let claim = 0;
      let sum = 0;
      let own = 0;
      for (const { code, article, weight: nominal } of EDITION.indicators) {
        if (article !== number || !CODES.includes(code)) continue;
        const drawn = weight(code, nominal);
        const percent = percents[CODES.indexOf(code)] ?? null;
        claim += drawn;
        if (percent === null) continue;
        sum += drawn * (percent / 100);
        own += drawn;
      }
      if (own === 0) continue;
      earned += claim * (sum / own);
      inForce += claim;
    }
    return { key, score: earned / inForce };
  });
  return new Map(
    scores.map(({ key, score }) => [key, 1 + scores.filter((other) => other.score > score).length]),
  );
}

describe('rank intervals', () => {
  it('are the same numbers on every machine', () => {
    expect(Object.fromEntries(intervalsOf(PEERS))).toEqual(GOLDEN);
  });

  it('are those of the book', () => {
    const ranks = rankPeers(
      PEERS.map(({ key, score }) => ({ key, earned: score.earned, isRankable: score.isRankable })),
    );
    const drawn = Array.from({ length: DRAWS }, (_, draw) => drawByTheBook(draw + 1));
    const intervals = intervalsOf(PEERS);
    for (const { key } of PEERS) {
      const own = drawn.map((draw) => draw.get(key) ?? 0).sort((a, b) => a - b);
      const rank = ranks.get(key)?.rank ?? 0;
      expect([key, intervals.get(key)]).toEqual([
        key,
        { best: Math.min(own[49] ?? 0, rank), worst: Math.max(own[949] ?? 0, rank) },
      ]);
    }
  });

  it('and the first bytes of the first draw are those printed in docs/method.md', () => {
    const first = Buffer.from(sha256(`${SEED}1ACC-01`)).toString('hex', 0, 4);
    for (const [key, { best, worst }] of Object.entries(GOLDEN))
      expect(DOCUMENT).toMatch(new RegExp(`^\\| ${key} .*\\| ${best}–${worst} +\\|$`, 'm'));
    for (const printed of [SEED, first]) expect(DOCUMENT).toContain(`\`${printed}\``);
  });

  it('do not depend on the order of the peers', () => {
    const [turned, straight] = [intervalsOf([...PEERS].reverse()), intervalsOf(PEERS)];
    for (const { key } of PEERS) expect(turned.get(key)).toEqual(straight.get(key));
  });

  it('equals share an interval', () => {
    const intervals = intervalsOf(PEERS);
    expect(intervals.get('H')).toEqual(intervals.get('C'));
  });

  it('hash the snapshot, the number of the draw and the code of each indicator that is due, nothing between', () => {
    const texts: string[] = [];
    createRankDraws(EDITION, WINDOW, {
      seed: SEED,
      sha256: (text) => sha256(texts[texts.push(text) - 1] ?? ''),
    });
    expect(texts).toHaveLength(DRAWS * CODES.length);
    expect(texts.slice(0, 2)).toEqual([`${SEED}1ACC-01`, `${SEED}1ACC-02`]);
    expect(texts.at(-1)).toBe(`${SEED}1000SAT-01`);
  });

  it('nobody has one among five, nor an agency without a rank', () => {
    expect([...intervalsOf(PEERS.slice(0, 5)).values()]).toEqual([null, null, null, null, null]);
    const unranked = PEERS.map((peer) =>
      peer.key === 'F' ? { ...peer, score: { ...peer.score, isRankable: false } } : peer,
    );
    const intervals = intervalsOf(unranked);
    expect(intervals.get('F')).toBeNull();
    expect(Math.max(...[...intervals.values()].map((interval) => interval?.worst ?? 0))).toBeLessThan(8);
  });

  it('refuses scores of another window', () => {
    const score = { ...PEERS[0]?.score, window: '1405-Q2' } as ScoredPeer['score'];
    expect(() => intervalsOf(PEERS.map((peer) => ({ ...peer, score })))).toThrow(RangeError);
  });
});
