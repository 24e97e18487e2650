const HIDDEN = /[\u0000-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const LONGEST = 255;

/** A name is only shown, never a path: the last part of it, no controls, no marks of direction, never empty. */
export function shownFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replace(HIDDEN, '').slice(0, LONGEST) || 'workbook.xlsx';
}
