import { isRankable } from '../is-rankable.js';
import { weightsInForce } from '../weights-in-force.js';
import type { WindowPlan } from '../window-plan.js';

/** Indicators whose «left out» is told by one code unit of a pattern's key. */
export const BITS = 15;

/**
 * Which indicators are left out decides an agency's weights in force: agencies of one pattern share them, and a nation
 * has a few hundred patterns.
 */
export interface Patterns {
  /** The number of a pattern, from 0; bits as set in `outs` from `start` on. */
  numberOf(outs: Uint16Array, start: number, units: number): number;
  /** Weights in force of one indicator, by pattern. */
  weightsOf(own: number): Int32Array;
  /** Ceilings in force of one article, in the order of the plan, by pattern. */
  ceilingsOf(article: number): Int32Array;
  /** 1 or 0. */
  isRankable(pattern: number): number;
}

export function createPatterns(plan: WindowPlan): Patterns {
  const count = plan.articles.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const numbers = new Map<string, number>();
  const rankable: number[] = [];
  let room = 64;
  const columnsOf = (length: number) => Array.from({ length }, () => new Int32Array(room));
  let weights = columnsOf(count);
  let ceilings = columnsOf(plan.articles.length);
  const add = (key: string): number => {
    const pattern = rankable.length;
    if (pattern === room) {
      room *= 2;
      const widen = (old: Int32Array) => {
        const wider = new Int32Array(room);
        wider.set(old);
        return wider;
      };
      weights = weights.map(widen);
      ceilings = ceilings.map(widen);
    }
    let own = 0;
    const isInForce = plan.articles.map(({ indicators }) =>
      indicators.map(() => {
        const isOut = (key.charCodeAt(Math.floor(own / BITS)) >> (own % BITS)) & 1;
        own += 1;
        return isOut === 0;
      }),
    );
    const inForce = weightsInForce(plan, isInForce);
    inForce.forEach(({ ceiling }, article) => {
      const column = ceilings[article];
      if (column) column[pattern] = ceiling;
    });
    inForce
      .flatMap((article) => article.weights)
      .forEach((weight, line) => {
        const column = weights[line];
        if (column) column[pattern] = weight;
      });
    rankable.push(isRankable(plan, isInForce) ? 1 : 0);
    numbers.set(key, pattern);
    return pattern;
  };
  return {
    numberOf: (outs, start, units) => {
      let key = '';
      for (let unit = start; unit < start + units; unit += 1)
        key += String.fromCharCode(outs[unit] as number);
      return numbers.get(key) ?? add(key);
    },
    weightsOf: (own) => weights[own] ?? new Int32Array(room),
    ceilingsOf: (article) => ceilings[article] ?? new Int32Array(room),
    isRankable: (pattern) => rankable[pattern] ?? 0,
  };
}
