import type { Indicator } from '#decree';
import type { SheetCell } from '../read/sheet-model.js';
import type { TemplateIdentity } from '../template/template-identity.js';
import { cellYesNo } from '../transforms/cell-yes-no.transform.js';
import { isAttestable } from './is-attestable.js';
import type { SheetRow } from './sheet-row.js';

/** The rows of an attested quarter need not be there: a blank one stands for each indicator of which it speaks. */
export function withAttestedRows(
  submission: { sheet: string; rows: readonly SheetRow[]; attestation: SheetCell | undefined },
  { agency }: TemplateIdentity,
  due: readonly Indicator[],
): readonly SheetRow[] {
  const { sheet, rows, attestation } = submission;
  if (agency === null || !attestation || cellYesNo(attestation) !== '1') return rows;
  const present = new Set(rows.map(({ code }) => code));
  const blank = due
    .filter((indicator) => isAttestable(indicator) && !present.has(indicator.code))
    .map(({ code }): SheetRow => {
      return { sheet, row: -1, code, agency, cells: new Map(), refOf: () => attestation.ref };
    });
  return [...rows, ...blank];
}
