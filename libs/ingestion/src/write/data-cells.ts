import { toPersianDigits } from '#persian';
import { carriedNote } from '../prefill/carried-note.js';
import type { WrittenCell } from '../carry/written-cell.js';
import type { ColumnKey } from '../template/columns.js';
import type { CellStyleName } from './cell-styles.js';
import { inputValue, numberOrText } from './input-value.js';
import { statusWord } from './status-word.js';
import type { TemplateRow } from './template-row.js';

export interface DataCell {
  readonly value: WrittenCell | null;
  readonly style: CellStyleName;
  /** A comment at the cell. */
  readonly note?: string;
}

function numbersOf(
  { indicator, value, carried, written }: TemplateRow,
  quarter: string,
): [ColumnKey, DataCell][] {
  return ([1, 2, 3, 4] as const).flatMap((slot): [ColumnKey, DataCell][] => {
    const part = indicator.parts[slot - 1];
    if (!part)
      return [
        [`label${slot}`, { value: null, style: 'closed' }],
        [`input${slot}`, { value: null, style: 'closed' }],
      ];
    const from = carried.get(part.name);
    const style: CellStyleName =
      indicator.kind === 'yes-no' ? 'inputChoice' : part.isInteger ? 'inputInteger' : 'inputDecimal';
    return [
      [`label${slot}`, { value: part.title, style: 'label' }],
      [
        `input${slot}`,
        from
          ? {
              value: numberOrText(from.decimal),
              style: part.isInteger ? 'carriedInteger' : 'carriedDecimal',
              note: carriedNote(from.quarter, quarter),
            }
          : { value: written?.get(`input${slot}`) ?? inputValue(indicator, part.name, value), style },
      ],
    ];
  });
}

/** The cells of one row, by column. */
export function dataCells(
  row: TemplateRow,
  isShaded: boolean,
  quarter: string,
): ReadonlyMap<ColumnKey, DataCell> {
  const { agency, indicator, value, written } = row;
  return new Map<ColumnKey, DataCell>([
    ['agencyCode', { value: agency.code, style: isShaded ? 'codeShaded' : 'code' }],
    ['agencyName', { value: agency.name, style: isShaded ? 'nameShaded' : 'name' }],
    ['code', { value: indicator.code, style: 'code' }],
    ['article', { value: toPersianDigits(indicator.article), style: 'centered' }],
    ['title', { value: indicator.title, style: 'name' }],
    ['unit', { value: indicator.unit, style: 'centered' }],
    ...numbersOf(row, quarter),
    ['status', { value: written?.get('status') ?? statusWord(value), style: 'status' }],
    ['reason', { value: written?.get('reason') ?? value?.reason ?? null, style: 'note' }],
    ['evidence', { value: written?.get('evidence') ?? null, style: 'note' }],
  ]);
}
