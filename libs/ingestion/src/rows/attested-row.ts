import type { SheetCell } from '../read/sheet-model.js';
import { STATUS_WORDS } from '../template/status-words.js';
import { cellYesNo } from '../transforms/cell-yes-no.transform.js';
import type { DueRow } from './due-row.js';
import { isAttestable } from './is-attestable.js';

/**
 * A blank row under an attested quarter: of a count it says 0, of a share or a mean «nothing to report» (design §5:
 * that status is refused for counts and yes-no). A row in which something is written keeps what is written.
 */
export function attestedRow(row: DueRow, attestation: SheetCell | undefined): DueRow {
  if (!attestation || cellYesNo(attestation) !== '1' || !isAttestable(row.indicator)) return row;
  if (row.status.status !== 'value' || row.inputs.some(({ cell }) => cell !== undefined)) return row;
  if (row.indicator.kind === 'count') {
    const cell: SheetCell = { ...attestation, ref: attestation.ref, raw: '0', type: 'number' };
    return { ...row, inputs: row.inputs.map((input) => ({ ...input, ref: input.ref, cell, decimal: '0' })) };
  }
  return {
    ...row,
    status: { ref: row.status.ref, text: STATUS_WORDS['nothing-to-report'], status: 'nothing-to-report' },
  };
}
