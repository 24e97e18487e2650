import type { DataValidation, Worksheet } from 'exceljs';
import { columnLetters } from '../template/column-letters.js';
import type { Column, ColumnKey } from '../template/columns.js';
import { DATA_ROWS } from '../template/data-rows.js';
import { addValidations } from './add-validations.js';
import type { SheetLine } from './lines-of-plan.js';
import type { TemplateRow } from './template-row.js';
import { partValidation, STATUS_VALIDATION } from './validations.js';

const SLOTS: Partial<Record<ColumnKey, number>> = { input1: 0, input2: 1, input3: 2, input4: 3 };

function validationOf(key: ColumnKey, { indicator }: TemplateRow): DataValidation | null {
  if (key === 'status') return STATUS_VALIDATION;
  const slot = SLOTS[key];
  const part = slot === undefined ? undefined : indicator.parts[slot];
  return part ? partValidation(indicator, part) : null;
}

/** Drop-downs and number limits on the input cells of a data sheet. */
export function addInputValidations(
  sheet: Worksheet,
  columns: readonly Column[],
  lines: readonly SheetLine[],
): void {
  columns.forEach(({ key }, index) => {
    const cells = lines.flatMap((line, offset) => {
      const validation = line.kind === 'row' ? validationOf(key, line.row) : null;
      return validation ? [{ row: DATA_ROWS.first + offset, validation }] : [];
    });
    addValidations(sheet, columnLetters(index + 1), cells);
  });
}
