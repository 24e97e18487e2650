import { expect } from '@jest/globals';
import { readSheet } from './read-sheet.js';

/** Points of the indicators and the total of a scorecard's workbook, in hundredths. @param codes of its indicators */
export async function recalculatedPoints(
  workbook: Buffer,
  codes: ReadonlySet<string>,
): Promise<{ indicators: (readonly [string, number])[]; total: { earned: number; ceiling: number } }> {
  const summary = await readSheet(workbook, 'کارنامه');
  const indicators = await readSheet(workbook, 'شاخص‌ها');
  const heading = indicators.rows.find((row) => row.includes('امتیاز')) ?? [];
  const total = summary.rows.find((row) => row[0] === 'جمع');
  return {
    indicators: indicators.rows.flatMap((row) =>
      typeof row[0] === 'string' && codes.has(row[0])
        ? [[row[0], hundredths(row[heading.indexOf('امتیاز')])] as const]
        : [],
    ),
    total: { earned: hundredths(total?.[2]), ceiling: hundredths(total?.[3]) },
  };
}

/** Of a recalculated cell, which must be whole but for the noise of a sum of doubles. */
function hundredths(value: string | number | null | undefined): number {
  if (typeof value !== 'number') throw new Error(`Not a number: ${String(value)}`);
  const rounded = Math.round(value * 100);
  expect(Math.abs(value * 100 - rounded)).toBeLessThan(1e-6);
  return rounded;
}
