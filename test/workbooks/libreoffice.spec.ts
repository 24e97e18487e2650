import { describe, expect, it } from '@jest/globals';
import { createWorkbookReader } from '#ingestion';
import { SAMPLE_EDITION } from './support/sample-edition.js';
import { SOFFICE, savedByLibreOffice } from './support/saved-by-libreoffice.js';
import { sampleEvaluatorWorkbook, sampleWorkbook } from './support/sample-workbook.js';

/** LibreOffice is what half the offices open a workbook with; where it is not installed, this file says so and is skipped. */
(SOFFICE ? describe : describe.skip)(
  'a workbook saved by LibreOffice (skipped where soffice is not installed)',
  () => {
    const agency = () =>
      sampleWorkbook(({ cell }) => {
        cell('YES-01', 'input1').value = true;
        const percent = cell('AVG-01', 'input1');
        percent.style = { ...percent.style, numFmt: '0.0%' };
        percent.value = 0.815;
      });
    it.each([
      ['agency', 'xlsx', agency, ['xlsx']],
      ['agency', 'ods and xlsx', agency, ['ods', 'xlsx']],
      ['evaluator', 'xlsx', () => sampleEvaluatorWorkbook(), ['xlsx']],
    ] as const)(
      'gives the values that were written into the %s workbook, by way of %s',
      async (_, __, make, formats) => {
        const bytes = await make();
        const reader = createWorkbookReader({ threads: 1 });
        const before = await reader.read(bytes, { editions: [SAMPLE_EDITION] });
        const after = await reader.read(savedByLibreOffice(bytes, formats), { editions: [SAMPLE_EDITION] });
        await reader.close();
        expect(before.isAccepted).toBe(true);
        expect(after.findings).toEqual([]);
        expect(after).toEqual(before);
      },
      240_000,
    );

    it('tells of a hidden column, a hidden row and a date as in the file before', async () => {
      const bytes = await sampleWorkbook(({ sheet, rowOf, cell }) => {
        sheet.getColumn('F').hidden = true;
        sheet.getRow(rowOf('CNT-01')).hidden = true;
        const own = cell('CNT-01', 'input1');
        own.style = { ...own.style, numFmt: 'd-mmm' };
        own.value = 46_054;
      });
      const reader = createWorkbookReader({ threads: 1 });
      const before = await reader.read(bytes, { editions: [SAMPLE_EDITION] });
      const after = await reader.read(savedByLibreOffice(bytes), { editions: [SAMPLE_EDITION] });
      await reader.close();
      expect(before.findings.map(({ code, cell }) => [code, cell])).toEqual([
        ['ROW_HIDDEN', 'A11'],
        ['COLUMN_HIDDEN', 'F7'],
        ['VALUE_A_DATE', 'F11'],
      ]);
      expect(after.findings).toEqual(before.findings);
    }, 120_000);
  },
);
