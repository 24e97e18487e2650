import type { Edition } from '#decree';
import { writeAgencyWorkbook } from '#ingestion';
import { editWorkbook, type SheetEditor } from './edit-workbook.js';
import type { FailingFile } from './fixtures.js';
import { SAMPLE_EDITION } from './sample-edition.js';
import { sampleValues } from './sample-values.js';

const QUARTER = '1405-Q1';

/** The edition before: one indicator more, and a number that was another. */
const BEFORE: Edition = {
  ...SAMPLE_EDITION,
  code: 'edition-before',
  indicators: SAMPLE_EDITION.indicators.flatMap((indicator) =>
    indicator.code === 'CNT-01' ? [indicator, { ...indicator, code: 'CNT-09' }] : [indicator],
  ),
};

const RENAMED: Edition = {
  ...SAMPLE_EDITION,
  code: 'edition-before',
  indicators: SAMPLE_EDITION.indicators.map((indicator) =>
    indicator.code === 'CNT-01'
      ? { ...indicator, parts: indicator.parts.map((part) => ({ ...part, title: 'تعداد تماس' })) }
      : indicator,
  ),
};

function fault(
  code: FailingFile['code'],
  name: string,
  cell: string,
  edition: Edition,
  edit: (editor: SheetEditor) => void = () => undefined,
): FailingFile {
  const values = [
    ...sampleValues(QUARTER),
    { indicator: 'CNT-09', quarter: QUARTER, status: 'value' as const, value: '4' },
  ];
  const agency = { code: 'A-01', name: 'سازمان نمونهٔ یک' };
  return {
    code,
    name,
    cell,
    isWarning: true,
    with: { isCarriedOver: true },
    make: async () =>
      await editWorkbook(await writeAgencyWorkbook({ edition, agency, quarter: QUARTER, values }), edit),
  };
}

/** Older workbooks of which one cell finds no place in the current one, which is that of the sample edition. */
export const CARRY_OVER_FAULTS: readonly FailingFile[] = [
  fault('CARRY_ROW_GONE', 'retired-indicator', 'F12', BEFORE),
  fault('CARRY_MEANING_OTHER', 'number-of-another-name', 'F11', RENAMED),
  fault('CARRY_NO_RESULT', 'error', 'F7', SAMPLE_EDITION, ({ cell }) => {
    cell('RAT-01', 'input1').value = { error: '#REF!' };
  }),
];
