import { carriedNote } from '../prefill/carried-note.js';
import type { TemplateRow } from '../write/template-row.js';

/** Which numbers of a row were carried and from when, in words; null where none was. */
export function carriedOfRow({ carried }: TemplateRow, quarter: string): string | null {
  if (carried.size === 0) return null;
  return [...carried].map(([part, number]) => `${part}: ${carriedNote(number.quarter, quarter)}`).join(' · ');
}
