import type { TemplateIdentity } from '../template/template-identity.js';
import type { SheetCheck } from './check-types.js';

const TELLING = [
  'kind',
  'edition',
  'agency',
  'office',
  'quarter',
] as const satisfies (keyof TemplateIdentity)[];

/**
 * WHY: a data sheet copied from another agency's workbook, or from last quarter's, looks like any other, and its numbers
 * would count for whom the file says it is.
 */
export const sheetOfWorkbook: SheetCheck = ({ identity, sheetIdentity, sheet }) => {
  if (!sheetIdentity || TELLING.every((field) => sheetIdentity[field] === identity[field])) return [];
  const { agency, office, quarter } = sheetIdentity;
  return [
    { code: 'SHEET_OF_OTHER', sheet, params: { sheet, owner: agency ?? office ?? '', quarter }, count: 1 },
  ];
};
