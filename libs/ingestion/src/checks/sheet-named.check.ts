import { SHEET_NAMES } from '../template/sheet-names.js';
import type { SheetCheck } from './check-types.js';

/** WHY: a data sheet under another name is found by its key row; its sender is told, as other programs may not find it. */
export const sheetNamed: SheetCheck = ({ isRenamed, sheet }) =>
  isRenamed
    ? [{ code: 'SHEET_RENAMED', sheet, params: { sheet, expected: SHEET_NAMES.data }, count: 1 }]
    : [];
