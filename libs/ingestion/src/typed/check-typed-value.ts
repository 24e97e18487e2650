import type { Edition, Indicator, PartName } from '#decree';
import type { Finding } from '#faults';
import { applyRules } from '../checks/apply-rules.js';
import { ROW_CHECKS } from '../checks/check-lists.js';
import type { DoorCell, RowField } from '../doors/door-sheet.js';
import { rowsOfDoor } from '../doors/rows-of-door.js';
import { dueRowOf } from '../rows/due-row-of.js';

export type TypedNumbers = Readonly<Partial<Record<PartName, string>>>;

/**
 * The numbers of one value as a person typed them, read and checked by the very rules of a row of a workbook.
 * @returns the decimals of a sound value, or every blocking fault
 */
export function checkTypedValue(
  edition: Edition,
  indicator: Indicator,
  quarter: string,
  typed: TypedNumbers,
): { readonly numbers: TypedNumbers; readonly faults: readonly Finding[] } {
  const cells = new Map<RowField, DoorCell>([
    ['code', { ref: 'code', raw: indicator.code, type: 'text' }],
    ...Object.entries(typed)
      .filter(([, text]) => text.trim() !== '')
      .map(([name, text]): [RowField, DoorCell] => [
        name as PartName,
        { ref: name, raw: text, type: 'text' },
      ]),
  ]);
  const { rows, findings } = rowsOfDoor(
    {
      name: 'JSON',
      identity: {
        kind: 'agency',
        edition: edition.code,
        templateVersion: edition.templateVersion,
        agency: '',
        office: null,
        quarter,
      },
      attestation: undefined,
      rows: [{ row: 0, cells, refOf: (field) => field }],
    },
    edition,
  );
  const all = [...findings];
  const due = rows.map((row) => dueRowOf(row, indicator));
  for (const row of due) applyRules(ROW_CHECKS, undefined, (check) => check(row), all);
  return {
    numbers: Object.fromEntries(
      due.flatMap(({ inputs }) =>
        inputs.flatMap(({ part, decimal }) => (decimal === null ? [] : [[part.name, decimal]])),
      ),
    ),
    faults: all.filter(({ severity }) => severity === 'blocking'),
  };
}
