import type { SheetCell } from '../read/sheet-model.js';

/** Errors of all Excel versions, and of LibreOffice, which has numbers for some. */
const ERROR = /^(?:#[A-Z][A-Z/_0]*[!?]?|Err:\d{3})$/;

/** An error of a formula, kept as one or, by some programs and by whoever pastes values, as its text. */
export function isErrorCell({ type, raw }: SheetCell): boolean {
  return type === 'error' || (type === 'text' && ERROR.test(raw.trim()));
}
