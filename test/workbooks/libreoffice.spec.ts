import { describe, expect, it } from '@jest/globals';
import { createWorkbookReader } from '#ingestion';
import { SAMPLE_EDITION } from './support/sample-edition.js';
import { SOFFICE, savedByLibreOffice } from './support/saved-by-libreoffice.js';
import { sampleEvaluatorWorkbook, sampleWorkbook } from './support/sample-workbook.js';

/** LibreOffice is what half the offices open a workbook with; where it is not installed, this file says so and is skipped. */
(SOFFICE ? describe : describe.skip)(
  'a workbook saved by LibreOffice (skipped where soffice is not installed)',
  () => {
    it.each([
      [
        'agency',
        () =>
          sampleWorkbook(({ cell }) => {
            cell('YES-01', 'input1').value = true;
          }),
      ],
      ['evaluator', () => sampleEvaluatorWorkbook()],
    ])(
      'gives the values that were written into the %s workbook',
      async (_, make) => {
        const bytes = await make();
        const reader = createWorkbookReader({ threads: 1 });
        const before = await reader.read(bytes, { editions: [SAMPLE_EDITION] });
        const after = await reader.read(savedByLibreOffice(bytes), { editions: [SAMPLE_EDITION] });
        await reader.close();
        expect(after.findings).toEqual([]);
        expect(after).toEqual(before);
      },
      120_000,
    );
  },
);
