import type { DraftContent, DraftField, DraftRow } from '../api/views.js';

/** A field that both windows have written since they were one. */
export interface Clash {
  readonly code: string;
  readonly field: DraftField;
  readonly mine: string;
  readonly theirs: string;
}

const FIELDS: readonly DraftField[] = [
  'numerator',
  'denominator',
  'value',
  'n',
  'secondValue',
  'secondN',
  'status',
  'reason',
  'evidence',
];

/**
 * What two windows made of one saved form, put together field by field: whoever changed a field has it. Where both did,
 * mine stands and the clash is told; nobody's words are lost unseen.
 */
export function mergeDrafts(
  base: DraftContent,
  mine: DraftContent,
  theirs: DraftContent,
): { merged: DraftContent; clashes: Clash[] } {
  const clashes: Clash[] = [];
  const [before, own, other] = [base, mine, theirs].map(rowsByCode) as [Rows, Rows, Rows];
  const codes = new Set([...own.keys(), ...other.keys()]);
  const rows = [...codes].map((code) => {
    const row: Record<string, string> = { code };
    for (const field of FIELDS) {
      const was = before.get(code)?.[field] ?? '';
      const ours = own.get(code)?.[field] ?? '';
      const others = other.get(code)?.[field] ?? '';
      const text = ours === was ? others : ours;
      if (text !== '') row[field] = text;
      if (ours !== was && others !== was && ours !== others)
        clashes.push({ code, field, mine: ours, theirs: others });
    }
    return row as unknown as DraftRow;
  });
  const isMine = mine.nothingToReport !== base.nothingToReport;
  const nothingToReport = isMine ? mine.nothingToReport : theirs.nothingToReport;
  return { merged: { nothingToReport, rows }, clashes };
}

type Rows = ReadonlyMap<string, DraftRow>;

function rowsByCode({ rows }: DraftContent): Rows {
  return new Map(rows.map((row) => [row.code, row]));
}
