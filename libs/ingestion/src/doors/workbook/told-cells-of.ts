import type { Indicator } from '#decree';
import type { ToldCell } from '../../package/tell-cells.js';
import { dueRowOf } from '../../rows/due-row-of.js';
import type { SheetRow } from '../../rows/sheet-row.js';
import type { ColumnKey } from '../../template/columns.js';
import { STATUS_WORDS } from '../../template/status-words.js';
import { YES_NO_WORDS } from '../../template/yes-no-words.js';

const SLOTS = ['input1', 'input2', 'input3', 'input4'] as const;
/** What a spreadsheet keeps exactly of a number. */
const EXACT_DIGITS = 15;

/** What the cells of a workbook's row say where a door said this of an indicator: as a person would have entered it. */
export function toldCellsOf(row: SheetRow, indicator: Indicator, place: SheetRow): ToldCell[] {
  const understood = dueRowOf(row, indicator);
  const told: ToldCell[] = [];
  const tell = (key: ColumnKey, text: string, isNumber = false): void => {
    if (text !== '') told.push({ ref: place.refOf(key), text, isNumber });
  };
  understood.inputs.forEach(({ cell, decimal }, index) => {
    const key = SLOTS[index];
    if (!key || !cell) return;
    if (decimal === null) tell(key, cell.raw);
    else if (indicator.kind === 'yes-no') tell(key, YES_NO_WORDS[decimal === '1' ? 'yes' : 'no']);
    else if (decimal.replace(/\D/g, '').length <= EXACT_DIGITS) tell(key, decimal, true);
    else tell(key, cell.raw);
  });
  const { status, text } = understood.status;
  if (status !== 'value') tell('status', status === null ? text : STATUS_WORDS[status]);
  tell('reason', understood.reason.text);
  tell('evidence', understood.evidence);
  return told;
}
