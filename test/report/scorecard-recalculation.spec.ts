import { describe, expect, it } from '@jest/globals';
import { buildScorecardModel, renderScorecardWorkbook, type ScorecardModel } from '#reporting';
import { editionOne } from '../support/edition-one.js';
import { smallEdition } from '../support/builders/small-edition.js';
import { sampleScorecardInputs } from '../support/builders/sample-reports.js';
import { readSheet } from '../support/read-sheet.js';
import { findLibreOffice, recalculateWorkbooks } from '../support/recalculate-workbooks.js';

const AGENCIES = Number(process.env['KARNAMEH_TEST_WORKBOOKS'] ?? 12);
const libreOffice = await findLibreOffice();
const withLibreOffice = libreOffice === null ? it.skip : it;
const reason = libreOffice === null ? ' (skipped: LibreOffice is not installed here)' : '';

/** Hundredths of a recalculated cell, which must be whole but for the noise of a sum of doubles. */
function hundredths(value: string | number | null | undefined): number {
  if (typeof value !== 'number') throw new Error(`Not a number: ${String(value)}`);
  const rounded = Math.round(value * 100);
  expect(Math.abs(value * 100 - rounded)).toBeLessThan(1e-6);
  return rounded;
}

async function recalculatedPoints(workbook: Buffer, model: ScorecardModel) {
  const summary = await readSheet(workbook, 'کارنامه');
  const indicators = await readSheet(workbook, 'شاخص‌ها');
  const heading = indicators.rows.find((row) => row.includes('امتیاز')) ?? [];
  const codes = new Set(model.articles.flatMap((article) => article.indicators.map(({ code }) => code)));
  const total = summary.rows.find((row) => row[0] === 'جمع');
  return {
    indicators: indicators.rows.flatMap((row) =>
      typeof row[0] === 'string' && codes.has(row[0])
        ? [[row[0], hundredths(row[heading.indexOf('امتیاز')])]]
        : [],
    ),
    total: { earned: hundredths(total?.[2]), ceiling: hundredths(total?.[3]) },
  };
}

describe('the scorecard workbook, recalculated by LibreOffice', () => {
  withLibreOffice(
    `gives the points of every indicator and the total of the score, to the hundredth${reason}`,
    async () => {
      const inputs = [
        ...sampleScorecardInputs(editionOne(), AGENCIES),
        // Every kind and method, those too that edition 1 does not use.
        ...sampleScorecardInputs(smallEdition(), AGENCIES),
      ];
      const models = inputs.map(buildScorecardModel);
      const workbooks = [];
      for (const model of models) workbooks.push(await renderScorecardWorkbook(model));
      const recalculated = await recalculateWorkbooks(libreOffice ?? '', workbooks);
      for (const [index, model] of models.entries())
        expect(await recalculatedPoints(recalculated[index] ?? Buffer.alloc(0), model)).toEqual({
          indicators: model.articles.flatMap((article) =>
            article.indicators.map(({ code, earned }) => [code, earned]),
          ),
          total: { earned: model.total.earned, ceiling: model.total.ceiling },
        });
    },
    180_000,
  );
});
