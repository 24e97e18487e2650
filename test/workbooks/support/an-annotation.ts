import type { Annotation } from '#ingestion';
import { SHEET_NAMES } from '#ingestion';

/** An annotation of the data sheet; `change` says it otherwise. */
export function anAnnotation(cell: string | null, change: Partial<Annotation> = {}): Annotation {
  return {
    code: 'VALUE_MISSING',
    severity: 'blocking',
    sheet: SHEET_NAMES.data,
    cell,
    cells: cell === null ? [] : [cell],
    indicator: 'RAT-01',
    indicatorTitle: 'شاخص آزمایشی',
    message: 'مقدار نوشته نشده است؛ آن را بنویسید.',
    count: 1,
    ...change,
  };
}
