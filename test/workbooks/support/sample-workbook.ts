import { writeAgencyWorkbook, writeEvaluatorWorkbook } from '#ingestion';
import type { ReportedValue } from '#decree';
import { editWorkbook, type SheetEditor } from './edit-workbook.js';
import { SAMPLE_EDITION } from './sample-edition.js';
import { sampleValues } from './sample-values.js';

export const SAMPLE_QUARTER = '1405-Q1';
export const SAMPLE_AGENCIES = [
  { code: 'A-01', name: 'سازمان نمونهٔ یک' },
  { code: 'A-02', name: 'سازمان نمونهٔ دو' },
];

/** The sound, filled workbook of agency A-01; optionally with other values, then changed by hand. */
export async function sampleWorkbook(
  edit?: (editor: SheetEditor) => void,
  values: readonly ReportedValue[] = sampleValues(SAMPLE_QUARTER),
): Promise<Buffer> {
  const agency = { code: 'A-01', name: 'سازمان نمونهٔ یک' };
  const bytes = await writeAgencyWorkbook({
    edition: SAMPLE_EDITION,
    agency,
    quarter: SAMPLE_QUARTER,
    values,
  });
  return edit ? editWorkbook(bytes, edit) : bytes;
}

/** The sound, filled workbook of the evaluation office for two agencies; optionally changed by hand. */
export async function sampleEvaluatorWorkbook(edit?: (editor: SheetEditor) => void): Promise<Buffer> {
  const values = SAMPLE_AGENCIES.flatMap(({ code: agency }): (ReportedValue & { agency: string })[] => [
    { agency, indicator: 'SRV-01', quarter: SAMPLE_QUARTER, status: 'value', value: '75.25', n: '40' },
    {
      agency,
      indicator: 'SRV-02',
      quarter: SAMPLE_QUARTER,
      status: 'value',
      numerator: '2',
      denominator: '40',
    },
  ]);
  const bytes = await writeEvaluatorWorkbook({
    edition: SAMPLE_EDITION,
    office: { code: 'OFF-1', name: 'دفتر ارزیابی عملکرد' },
    quarter: SAMPLE_QUARTER,
    agencies: SAMPLE_AGENCIES,
    values,
  });
  return edit ? editWorkbook(bytes, edit) : bytes;
}
