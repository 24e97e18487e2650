import type { Finding } from '#faults';
import { quoted } from '../checks/quoted.js';
import type { SheetCell } from '../read/sheet-model.js';
import { cellYesNo } from '../transforms/cell-yes-no.transform.js';

/** WHY: an attestation for a whole quarter is either given or not; «شاید» would decide the status of sixty rows. */
export function attestationFindings({
  sheet,
  attestation,
}: {
  sheet: string;
  attestation: SheetCell | undefined;
}): Finding[] {
  if (!attestation || cellYesNo(attestation) !== null) return [];
  return [
    {
      code: 'VALUE_NOT_YES_NO',
      severity: 'blocking',
      sheet,
      cell: attestation.ref,
      params: { text: quoted(attestation.raw) },
      count: 1,
    },
  ];
}
