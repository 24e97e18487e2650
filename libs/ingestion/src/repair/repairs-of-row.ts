import type { Indicator } from '#decree';
import { normalizePersian, readDecimal, searchKey } from '#persian';
import type { SheetCell } from '../read/sheet-model.js';
import type { DueRow } from '../rows/due-row.js';
import type { SheetRow } from '../rows/sheet-row.js';
import { STATUS_WORDS } from '../template/status-words.js';
import { YES_NO_WORDS } from '../template/yes-no-words.js';
import { cellStatus } from '../transforms/cell-status.transform.js';
import { cellYesNo } from '../transforms/cell-yes-no.transform.js';
import type { Repair, RepairRule } from './repair.js';

/** What a spreadsheet keeps exactly of a number. */
const EXACT_DIGITS = 15;
/** Spaces and signs that are not seen: NBSP and its kin, half-spaces, bidi controls, the byte-order mark. */
const UNSEEN = /[\s\u00a0\u061c\u200b-\u200f\u202a-\u202f\u2060\u2066-\u2069\ufeff]/g;
const PERCENT = /^[%\u066a\ufe6a\uff05]|[%\u066a\ufe6a\uff05]$/;
/** Thousands behind spaces; any other space within a number may part two numbers. */
const SPACED_GROUPS = /^[^\s]{1,3}(?:[\s\u00a0\u202f]\S{3})+$/;

/** What can be mended in one row of a due indicator without judgement. */
export function repairsOfRow(row: DueRow, source: SheetRow): Repair[] {
  const place = { sheet: row.sheet, indicator: row.indicator.code };
  const inputs = row.inputs.flatMap(({ cell, part, ref }): Repair[] => {
    if (cell?.type !== 'text' || cell.isFormula) return [];
    const found =
      row.indicator.kind === 'yes-no'
        ? wordRepair(cell, yesNoWord(cell))
        : numberRepair(cell.raw, isPercent(row.indicator, part.isInteger));
    return found ? [{ ...place, cell: ref, from: cell.raw, ...found }] : [];
  });
  const status = source.cells.get('status');
  const found = status?.type === 'text' && !status.isFormula ? wordRepair(status, statusWord(status)) : null;
  return found && status
    ? [...inputs, { ...place, cell: row.status.ref, from: status.raw, ...found }]
    : inputs;
}

type Found = Pick<Repair, 'rule' | 'to' | 'isNumber'>;

/** A share of cases is counted, so «۸۵٪» in one of its two counts is no number of cases. */
function isPercent({ unit, factor }: Indicator, isInteger: boolean): boolean {
  return !isInteger && (unit.includes('درصد') || factor === 100);
}

function numberRepair(raw: string, mayBePercent: boolean): Found | null {
  const trimmed = raw.trim();
  const groups = trimmed.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '');
  const bare = SPACED_GROUPS.test(groups) ? groups.replace(UNSEEN, '') : raw;
  const plain = asNumber(bare);
  if (plain !== null) return { rule: ruleOf(raw), to: plain, isNumber: true };
  if (!mayBePercent) return null;
  const seen = trimmed.replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '').trim();
  const number = PERCENT.test(seen) ? asNumber(seen.replace(PERCENT, '')) : null;
  return number === null ? null : { rule: 'percent', to: number, isNumber: true };
}

function asNumber(text: string): string | null {
  const decimal = readDecimal(text);
  return decimal !== null && decimal.replace(/\D/g, '').length <= EXACT_DIGITS ? decimal : null;
}

function ruleOf(raw: string): RepairRule {
  return raw.replace(UNSEEN, '') === raw ? 'digits' : 'spaces';
}

function yesNoWord(cell: SheetCell): string | null {
  const answer = cellYesNo(cell);
  if (answer === null) return null;
  const word = answer === '1' ? YES_NO_WORDS.yes : YES_NO_WORDS.no;
  // «دارد» and «yes» are read as they are; only the same word in other letters is written anew.
  return bare(cell.raw) === bare(word) ? word : null;
}

function statusWord(cell: SheetCell): string | null {
  const status = cellStatus(cell);
  return status === null || status === 'value' ? null : STATUS_WORDS[status];
}

function wordRepair({ raw }: SheetCell, word: string | null): Found | null {
  if (word === null || word === raw) return null;
  const isSpacing = raw.replace(UNSEEN, '') === normalizePersian(word).replace(UNSEEN, '');
  return { rule: isSpacing ? 'spaces' : 'letters', to: word, isNumber: false };
}

function bare(text: string): string {
  return searchKey(text).replaceAll(' ', '');
}
