import type { CellFormulaValue } from 'exceljs';

/** A formula with the result that a program shows before it recalculates. */
export function formula(text: string, result: number): CellFormulaValue {
  return { formula: text, result, date1904: false };
}
