import { parseWindow, previousWindow, quarterRange, type ScoreWindow } from '#calendar';
import { AGENCY_GROUPS, AGENCY_LEVELS, type AgencyGroup, type AgencyLevel, type Edition } from '#decree';
import { toPersianDigits } from '#persian';
import type { AgencyOfYear, QuarterScore, RankAmongPeers } from '#reporting';
import { createEarlyWarning, createScorer, type DeskWatch, type PeerRank, rankPeers } from '#scoring';
import { sampleValues } from './sample-values.js';
import { seededRandom } from './seeded-random.js';

const GROUPS = Object.keys(AGENCY_GROUPS) as AgencyGroup[];
const LEVELS = Object.keys(AGENCY_LEVELS) as AgencyLevel[];
const FIRST_QUARTER = '1403-Q3';

/** Agencies scored in a window and the one before, with silent ones among them; the same for the same count. */
export function sampleAgencies(edition: Edition, windowCode: string, count: number): AgencyOfYear[] {
  const window = parseWindow(windowCode);
  const agencies = Array.from({ length: count }, (_, index) => sampleAgency(edition, window, index));
  const cellOf = ({ facts }: { facts: AgencyOfYear['facts'] }) => `${facts.group} ${facts.level}`;
  const ranks = new Map(
    [...new Set(agencies.map(cellOf))].flatMap((cell) => [
      ...rankPeers(
        agencies
          .filter((agency) => cellOf(agency) === cell)
          .map(({ facts, score }) => ({
            key: facts.code,
            earned: score.earned,
            isRankable: score.isRankable,
          })),
      ),
    ]),
  );
  return agencies.map((agency) => ({
    ...agency,
    rank: withInterval(ranks.get(agency.facts.code) ?? { rank: null, peers: 0 }),
  }));
}

/** One place better to two places worse. */
function withInterval({ rank, peers }: PeerRank): RankAmongPeers {
  if (rank === null) return { rank, peers, interval: null };
  return { rank, peers, interval: { best: Math.max(1, rank - 1), worst: Math.min(peers, rank + 2) } };
}

function sampleAgency(edition: Edition, window: ScoreWindow, index: number): Omit<AgencyOfYear, 'rank'> {
  const random = seededRandom(1000 + index);
  const before = previousWindow(window);
  const last = window.quarters.at(-1) ?? '';
  const quarters = quarterRange(FIRST_QUARTER, last);
  const silentQuarters = silenceOf(index, quarters);
  const quality = 0.55 + random() * 0.4;
  const hasRoundNumbers = index % 2 === 1;
  const values = [
    ...sampleValues(edition, index * 7 + 1, {
      quality: quality - 0.05,
      quarters: before.quarters,
      silentQuarters,
      hasRoundNumbers,
    }),
    ...sampleValues(edition, index * 7 + 2, {
      quality,
      quarters: window.quarters,
      silentQuarters,
      hasRoundNumbers,
    }),
  ];
  const agency = { firstQuarter: FIRST_QUARTER, lastQuarter: null, values };
  const [watch] = createEarlyWarning(edition, window).watch([{ key: String(index), ...agency }]) as [
    DeskWatch,
  ];
  return {
    watch,
    facts: {
      code: `${GROUPS[index % GROUPS.length]?.slice(0, 3).toUpperCase()}-${String(index + 1).padStart(3, '0')}`,
      name: `دستگاه نمونهٔ ${toPersianDigits(index + 1)}`,
      group: GROUPS[index % GROUPS.length] ?? 'public',
      level: LEVELS[Math.floor(index / GROUPS.length) % 2] ?? 'unit',
      provinceName: Math.floor(index / GROUPS.length) % 2 === 1 ? 'استان نمونه' : null,
      parentName: null,
      firstQuarter: FIRST_QUARTER,
      lastQuarter: null,
    },
    score: createScorer(edition, window).score(agency),
    previous: createScorer(edition, before).score(agency),
    previousMissing: before.quarters.filter((quarter) => silentQuarters.includes(quarter)).length,
    quarterScores: quarters.map((quarter): QuarterScore => {
      const { earned, ceiling } = createScorer(edition, parseWindow(quarter)).score(agency);
      const ledger = silentQuarters.includes(quarter) ? 'missing' : random() < 0.12 ? 'late' : 'submitted';
      return { quarter, earned, ceiling, ledger };
    }),
  };
}

/** One in nine is silent throughout the last year, one in five in its last quarter. */
function silenceOf(index: number, quarters: readonly string[]): readonly string[] {
  if (index % 9 === 8) return quarters.slice(-4);
  return index % 5 === 4 ? quarters.slice(-1) : [];
}
