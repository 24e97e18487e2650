import type { Comment } from 'exceljs';

/** A comment of Persian text. */
export function noteOf(text: string): Comment {
  return { texts: [{ text, font: { name: 'Tahoma', size: 9 } }] };
}
