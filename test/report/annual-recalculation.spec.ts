import { describe, expect, it } from '@jest/globals';
import { buildAnnualModel, renderAnnualWorkbook } from '#reporting';
import { editionOne } from '../support/edition-one.js';
import { sampleAnnualInput } from '../support/builders/sample-reports.js';
import { readSheet } from '../support/read-sheet.js';
import { findLibreOffice, recalculateWorkbooks } from '../support/recalculate-workbooks.js';

const AGENCIES = 43;
const libreOffice = await findLibreOffice();
const withLibreOffice = libreOffice === null ? it.skip : it;
const reason = libreOffice === null ? ' (skipped: LibreOffice is not installed here)' : '';

const points = (value: unknown) => Math.round(Number(value) * 100);

describe('the annual workbook, recalculated by LibreOffice', () => {
  withLibreOffice(
    `gives the figures of the nation, the groups and the ledger${reason}`,
    async () => {
      const model = buildAnnualModel(sampleAnnualInput(editionOne(), AGENCIES));
      const [workbook] = await recalculateWorkbooks(libreOffice ?? '', [await renderAnnualWorkbook(model)]);
      const { rows } = await readSheet(workbook ?? Buffer.alloc(0), 'خلاصه');
      const rowOf = (title: string) => rows.find((row) => row[0] === title) ?? [];
      const spread = ['میانگین', 'میانه', 'چارک اول', 'چارک سوم', 'بیشینه', 'کمینه'];
      expect(spread.map((title) => points(rowOf(title)[2]))).toEqual([
        model.nation.mean,
        model.nation.median,
        model.nation.firstQuartile,
        model.nation.thirdQuartile,
        model.nation.maximum,
        model.nation.minimum,
      ]);
      for (const quarter of model.nation.quarters)
        expect(rowOf(quarter.title).slice(1, 7)).toEqual([
          quarter.due,
          quarter.submitted,
          quarter.late,
          quarter.nothingToReport,
          quarter.waived,
          quarter.missing,
        ]);
      const rates = await readSheet(workbook ?? Buffer.alloc(0), 'نرخ گزارش‌دهی');
      const { nation, groups, provinces } = model.ledger.shares;
      for (const share of [nation, ...groups, ...provinces])
        expect(rates.rows.find((row) => row[0] === share.title && row.length > 1)?.slice(1, 7)).toEqual([
          share.agencies,
          share.due,
          share.reported,
          share.onTime,
          (share.completeness ?? 0) / 10_000,
          (share.timeliness ?? 0) / 10_000,
        ]);
      for (const league of model.leagues)
        expect([rowOf(league.title)[2], points(rowOf(league.title)[3])]).toEqual([league.count, league.mean]);
    },
    180_000,
  );
});
