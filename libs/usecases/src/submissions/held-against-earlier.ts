import type { CheckedWorkbook, ReadContext, WorkbookReader } from '#ingestion';
import type { EarlierValues, ReportOn } from './earlier-values.js';

/** A workbook that was read, held against what its agencies reported before; for a single upload and in bulk alike. */
export function heldAgainstEarlier(
  reader: WorkbookReader,
  checked: CheckedWorkbook,
  reports: ReadonlyMap<string, ReportOn>,
  earlier: EarlierValues,
  context: Pick<ReadContext, 'editions' | 'today'>,
): CheckedWorkbook {
  const history = new Map([...reports].map(([agency, report]) => [agency, earlier.historyOf(report)]));
  return reader.holdAgainst(checked, history, context);
}
