import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { Hundredths } from '../agency-score.js';
import type { Exact } from '../exact.js';
import { planWindow, type WindowPlan } from '../window-plan.js';
import { type AttainColumn, createAttainColumn, DOUBTFUL, NEAR, OUT } from './attain-column.js';
import { attainExactly } from './attain-exactly.js';
import { BITS, createPatterns, type Patterns } from './create-patterns.js';
import type { ValueTable } from './value-table.js';

/** The points of many agencies, in hundredths: those of `createScorer`, to the last one. */
export interface TableScores {
  readonly ceiling: Hundredths;
  /** Beside the table's agencies. */
  readonly earned: Int32Array;
  /** 1 or 0. */
  readonly isRankable: Uint8Array;
  /** Indicators of the edition in the order of articles, then of the catalogue. */
  readonly codes: readonly string[];
  /** Indicator after indicator, agency after agency. */
  readonly points: Int32Array;
  /** Scored articles in order; beside them, article after article, what each agency has in force. */
  readonly articles: readonly number[];
  readonly articleCeilings: Int32Array;
  readonly articleEarned: Int32Array;
  /** How many of the points Float64 could not decide. */
  readonly decidedExactly: number;
}

/** Points have at most 1e5 hundredths: an attainment's error moves them by less than a fifth of this. */
const SAFE = 5 * NEAR * 1e5;
/** Agencies whose attainments are worked on at a time: those of an edition stay in a processor's cache. */
const BLOCK = 1024;

/**
 * Scores a whole table by an edition. Attainments are first made in Float64 with a bound of their error; wherever the
 * true points could lie on another side of a half hundredth, the exact scorer's own functions decide, so that the
 * result is always theirs. For the laboratory, for sensitivity, for the nation at once; explanations and snapshots are
 * made by `createScorer`.
 * @param edition has no indicator that the table has not, and none of another kind.
 * @throws DomainError EDITION_BROKEN · RangeError for a table of another window or of other indicators.
 */
export function scoreTable(edition: Edition, window: ScoreWindow, table: ValueTable): TableScores {
  if (table.window !== window.code) throw new RangeError(`Table of ${table.window}, not ${window.code}`);
  const plan = planWindow(edition, window);
  const plans = plan.articles.flatMap(({ indicators }) => indicators);
  const lines = plans.map(({ indicator }) => lineOf(table, indicator.code));
  const units = Math.ceil(plans.length / BITS);
  const work: Work = {
    table,
    patterns: createPatterns(plan),
    wide: new Set([...table.wideRows.keys()].map((place) => Math.floor(place / table.quarters.length))),
    columns: plans.map((own, place) => ({
      line: lines[place] ?? 0,
      attain: createAttainColumn(own, table, lines[place] ?? 0),
      decide: (agency) => attainExactly(own, table, lines[place] ?? 0, agency),
    })),
    attainments: new Float64Array(plans.length * BLOCK),
    units,
    outs: new Uint16Array(units * BLOCK),
    ofAgency: new Uint32Array(BLOCK),
  };
  const scores = {
    ceiling: plan.ceiling,
    earned: new Int32Array(table.agencies),
    isRankable: new Uint8Array(table.agencies),
    codes: plans.map(({ indicator }) => indicator.code),
    points: new Int32Array(plans.length * table.agencies),
    articles: plan.articles.map(({ number }) => number),
    articleCeilings: new Int32Array(plan.articles.length * table.agencies),
    articleEarned: new Int32Array(plan.articles.length * table.agencies),
    decidedExactly: 0,
  };
  for (let first = 0; first < table.agencies; first += BLOCK)
    scores.decidedExactly += scoreBlock(work, first, Math.min(BLOCK, table.agencies - first), scores);
  sumArticles(plan, table.agencies, scores);
  return scores;
}

function lineOf(table: ValueTable, code: string): number {
  const line = table.codes.indexOf(code);
  if (line < 0) throw new RangeError(`No values of ${code} in the table`);
  return line;
}

interface Work {
  readonly table: ValueTable;
  readonly patterns: Patterns;
  /** line × agencies + agency of the wide rows. */
  readonly wide: ReadonlySet<number>;
  readonly columns: readonly {
    /** Where the indicator stands in the table. */
    readonly line: number;
    readonly attain: AttainColumn;
    readonly decide: (agency: number) => Exact | null;
  }[];
  // Of the block in hand:
  /** Indicator after indicator. */
  readonly attainments: Float64Array;
  /** Agency after agency, code units that tell which indicators are left out. */
  readonly outs: Uint16Array;
  readonly units: number;
  /** The pattern of each. */
  readonly ofAgency: Uint32Array;
}

/** Returns how many points were decided exactly. */
function scoreBlock(work: Work, first: number, size: number, scores: TableScores): number {
  const { table, patterns, columns, outs, units, ofAgency } = work;
  const columnOf = (own: number) => work.attainments.subarray(own * size, (own + 1) * size);
  outs.fill(0);
  columns.forEach(({ line, attain, decide }, own) => {
    const column = columnOf(own);
    const isAnyOut = attain(first, column);
    const isAnyWide = markWide(work, line, first, column);
    if (isAnyOut || isAnyWide) markOut(column, outs, units, own, (agency) => decide(first + agency));
  });
  for (let agency = 0; agency < size; agency += 1) {
    const pattern = patterns.numberOf(outs, agency * units, units);
    ofAgency[agency] = pattern;
    scores.isRankable[first + agency] = patterns.isRankable(pattern);
  }
  for (let article = 0; article < scores.articles.length; article += 1) {
    const ceilings = patterns.ceilingsOf(article);
    const from = article * table.agencies + first;
    for (let agency = 0; agency < size; agency += 1)
      scores.articleCeilings[from + agency] = ceilings[ofAgency[agency] as number] as number;
  }
  const earned = scores.earned.subarray(first, first + size);
  const doubtful: number[] = [];
  let decided = 0;
  columns.forEach(({ decide }, own) => {
    const from = own * table.agencies + first;
    const points = scores.points.subarray(from, from + size);
    const weights = patterns.weightsOf(own);
    roundColumn(columnOf(own), weights, ofAgency, points, earned, doubtful);
    decided += doubtful.length;
    for (let agency = doubtful.pop(); agency !== undefined; agency = doubtful.pop()) {
      const rounded = decide(first + agency)?.timesRounded(weights[ofAgency[agency] ?? 0] ?? 0) ?? 0;
      points[agency] = rounded;
      earned[agency] = (earned[agency] ?? 0) + rounded;
    }
  });
  return decided;
}

function sumArticles(plan: WindowPlan, agencies: number, { points, articleEarned }: TableScores): void {
  let own = 0;
  plan.articles.forEach(({ indicators }, article) => {
    const into = articleEarned.subarray(article * agencies, (article + 1) * agencies);
    for (const end = own + indicators.length; own < end; own += 1)
      for (let agency = 0; agency < agencies; agency += 1)
        into[agency] = (into[agency] as number) + (points[own * agencies + agency] as number);
  });
}

function markWide({ table, wide }: Work, line: number, first: number, column: Float64Array): boolean {
  if (wide.size === 0) return false;
  for (let agency = 0; agency < column.length; agency += 1)
    if (wide.has(line * table.agencies + first + agency)) column[agency] = DOUBTFUL;
  return true;
}

/** Sets the bit of the indicator where it is left out. */
function markOut(
  column: Float64Array,
  outs: Uint16Array,
  units: number,
  own: number,
  decide: (agency: number) => Exact | null,
): void {
  const unit = Math.floor(own / BITS);
  const bit = 1 << (own % BITS);
  for (let agency = 0; agency < column.length; agency += 1) {
    const attained = column[agency] as number;
    if (attained >= 0 || (attained === DOUBTFUL && decide(agency))) continue;
    column[agency] = OUT;
    const place = agency * units + unit;
    outs[place] = (outs[place] as number) | bit;
  }
}

/** Points where Float64 can tell them; the agencies where it cannot go to `doubtful`. */
function roundColumn(
  column: Float64Array,
  weights: Int32Array,
  ofAgency: Uint32Array,
  points: Int32Array,
  earned: Int32Array,
  doubtful: number[],
): void {
  for (let agency = 0; agency < column.length; agency += 1) {
    const attained = column[agency] as number;
    if (attained === OUT) continue;
    const raised = attained * (weights[ofAgency[agency] as number] as number) + 0.5;
    const rounded = Math.floor(raised);
    const past = raised - rounded;
    if (attained < 0 || past < SAFE || past > 1 - SAFE) doubtful.push(agency);
    else {
      points[agency] = rounded;
      earned[agency] = (earned[agency] as number) + rounded;
    }
  }
}
