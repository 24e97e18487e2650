import { describe, expect, it } from '@jest/globals';
import { parseWindow } from '#calendar';
import type { Indicator, ReportedValue } from '#decree';
import { buildEdition } from '../testing/build-edition.js';
import { buildIndicator } from '../testing/build-indicator.js';
import { createValueTable } from './create-value-table.js';

const WINDOW = parseWindow('1405-Q1');
const AGENCY = { firstQuarter: '1403-Q1', lastQuarter: null };
const NUMBERS = ['numerator', 'denominator', 'value', 'n', 'secondValue', 'secondN'] as const;

const INDICATORS: readonly Indicator[] = [
  buildIndicator({ code: 'A-01', kind: 'ratio' }),
  buildIndicator({ code: 'A-02', kind: 'ratio', isPart: true }),
  buildIndicator({ code: 'A-03', kind: 'mean' }),
  buildIndicator({ code: 'A-04', kind: 'median' }),
  buildIndicator({ code: 'A-05', kind: 'count' }),
  buildIndicator({ code: 'A-06', kind: 'yes-no', method: 'yes-no', target: '1' }),
  buildIndicator({ code: 'A-07', kind: 'gap' }),
  buildIndicator({ code: 'A-08', kind: 'gap', gap: 'relative' }),
];

/** Every number of a row 0, small, larger or not written: what a value may hold and what it may not. */
const ROWS = Array.from({ length: 4 ** NUMBERS.length }, (_, place) =>
  NUMBERS.map((_name, index) => ['0', '1', '2.5', undefined][Math.floor(place / 4 ** index) % 4]),
);

describe(createValueTable.name, () => {
  it.each(INDICATORS)(
    'the short way in takes and refuses what the exact reading does: $code, $kind',
    (own) => {
      const edition = buildEdition([own]);
      for (const texts of ROWS) {
        const [exact, short] = [1, 2].map(() => createValueTable(edition, WINDOW, [AGENCY]));
        const row = Object.fromEntries(NUMBERS.map((name, index) => [name, texts[index]]));
        const value: ReportedValue = { ...row, indicator: own.code, quarter: '1405-Q1', status: 'value' };
        exact?.put(0, 0, 0, value);
        const [numerator = NaN, denominator = NaN, one = NaN, n = NaN, secondValue = NaN, secondN = NaN] =
          texts.map((text) => (text === undefined ? NaN : Number(text)));
        short?.putHeld(0, 0, 0, { numerator, denominator, value: one, n, secondValue, secondN });
        expect([texts, short?.finish()]).toEqual([texts, exact?.finish()]);
      }
    },
  );
});
