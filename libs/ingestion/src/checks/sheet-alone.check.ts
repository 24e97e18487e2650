import { SHEET_NAMES } from '../template/sheet-names.js';
import type { Fault, SheetCheck } from './check-types.js';

/** Excel names a copy «شاخص‌ها (2)», LibreOffice «شاخص‌ها_2». */
const NUMBER = /^(?: \(\d+\)|_\d+)$/;

/** WHY: whoever fills a copy of the data sheet beside the sheet itself has reported nothing, and does not know it. */
export const sheetAlone: SheetCheck = ({ sheet, sheetNames = [] }) =>
  sheetNames
    .filter((name) => name !== sheet && name.startsWith(SHEET_NAMES.data))
    .filter((name) => NUMBER.test(name.slice(SHEET_NAMES.data.length)))
    .map((name): Fault => {
      return { code: 'SHEET_COPIED', sheet: name, params: { sheet: name, expected: sheet }, count: 1 };
    });
