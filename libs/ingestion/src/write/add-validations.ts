import type { DataValidation, Worksheet } from 'exceljs';

/** exceljs 4.4 has the method and its types do not. */
interface WithValidations {
  readonly dataValidations: { add(address: string, validation: DataValidation): void };
}

/**
 * Lays one validation over each unbroken run of equal cells of a column. Not cell by cell: exceljs joins single cells
 * into ranges in the order of their texts (F10 before F7) and writes overlapping ranges, which Excel calls damage.
 */
export function addValidations(
  sheet: Worksheet,
  column: string,
  cells: readonly { readonly row: number; readonly validation: DataValidation }[],
): void {
  const target = (sheet as unknown as WithValidations).dataValidations;
  let first = 0;
  cells.forEach((cell, index) => {
    const next = cells[index + 1];
    if (next && next.row === cell.row + 1 && isSame(next.validation, cell.validation)) return;
    const start = cells[first]?.row ?? cell.row;
    target.add(
      start === cell.row ? `${column}${start}` : `${column}${start}:${column}${cell.row}`,
      cell.validation,
    );
    first = index + 1;
  });
}

function isSame(one: DataValidation, other: DataValidation): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
