import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseWindow } from '#calendar';
import type { ReportedValue } from '#decree';
import { createScorer } from '../create-scorer.js';
import { buildEdition } from '../testing/build-edition.js';
import { buildIndicator } from '../testing/build-indicator.js';
import { tabulateValues } from './tabulate-values.js';
import { totalsInTable } from './totals-in-table.js';

const WINDOW = parseWindow('1405-Q1');
const CODES = ['DIG-01', 'DIG-02', 'ACC-01', 'SAT-01'];
const EDITION = buildEdition(
  CODES.map((code, place) =>
    buildIndicator({
      code,
      article: [3, 3, 6, 18][place] ?? 3,
      target: '100',
      weight: [400, 100, 300, 200][place] ?? 0,
    }),
  ),
);

/** A percentage; null for not applicable. */
const percents = fc.array(fc.option(fc.integer({ min: 0, max: 120 }), { freq: 4 }), {
  minLength: CODES.length,
  maxLength: CODES.length,
});

describe(totalsInTable.name, () => {
  it.each(['arithmetic', 'geometric'] as const)(
    '%s: each agency earns what the scorer gives it',
    (aggregation) => {
      const scorer = createScorer(EDITION, WINDOW, aggregation);
      fc.assert(
        fc.property(fc.array(percents, { minLength: 1, maxLength: 5 }), (rows) => {
          const agencies = rows.map((row) => ({
            firstQuarter: '1403-Q1',
            lastQuarter: null,
            values: row.map((percent, place): ReportedValue => ({
              indicator: CODES[place] ?? '',
              quarter: '1405-Q1',
              ...(percent === null
                ? { status: 'not-applicable', reason: 'موضوع ندارد' }
                : { status: 'value', numerator: String(percent), denominator: '100' }),
            })),
          }));
          const totals = totalsInTable(
            EDITION,
            WINDOW,
            tabulateValues(EDITION, WINDOW, agencies),
            aggregation,
          );
          const exact = agencies.map((agency) => scorer.score(agency));
          expect([...totals.earned]).toEqual(exact.map(({ earned }) => earned));
          expect([...totals.isRankable]).toEqual(exact.map(({ isRankable }) => Number(isRankable)));
        }),
        { numRuns: 100 },
      );
    },
  );
});
