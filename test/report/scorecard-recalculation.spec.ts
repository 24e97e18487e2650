import { describe, expect, it } from '@jest/globals';
import { buildScorecardModel, renderScorecardWorkbook, type ScorecardModel } from '#reporting';
import { editionOne } from '../support/edition-one.js';
import { smallEdition } from '../support/builders/small-edition.js';
import { sampleScorecardInputs } from '../support/builders/sample-reports.js';
import { findLibreOffice, recalculateWorkbooks } from '../support/recalculate-workbooks.js';
import { recalculatedPoints } from '../support/recalculated-points.js';

const AGENCIES = Number(process.env['KARNAMEH_TEST_WORKBOOKS'] ?? 12);
const libreOffice = await findLibreOffice();
const withLibreOffice = libreOffice === null ? it.skip : it;
const reason = libreOffice === null ? ' (skipped: LibreOffice is not installed here)' : '';

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
        expect(await recalculatedPoints(recalculated[index] ?? Buffer.alloc(0), codesOf(model))).toEqual({
          indicators: model.articles.flatMap((article) =>
            article.indicators.map(({ code, earned }) => [code, earned]),
          ),
          total: { earned: model.total.earned, ceiling: model.total.ceiling },
        });
    },
    180_000,
  );
});

function codesOf({ articles }: ScorecardModel): Set<string> {
  return new Set(articles.flatMap(({ indicators }) => indicators.map(({ code }) => code)));
}
