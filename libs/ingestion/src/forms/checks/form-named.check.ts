import type { FormCheck } from '../form-book.js';

/** WHY: a sheet under another name is found by its headings; its sender is told, as other programs may not find it. */
export const formNamed: FormCheck = ({ sheet: { name: sheet, form, isRenamed } }) =>
  isRenamed ? [{ code: 'SHEET_RENAMED', sheet, params: { sheet, expected: form.sheet }, count: 1 }] : [];
