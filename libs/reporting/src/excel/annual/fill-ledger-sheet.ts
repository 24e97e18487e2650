import { LEDGER_TITLES, type LedgerState } from '#review';
import type { AnnualModel, LedgerRow } from '../../model/annual-model.js';
import { columnLetter } from '../column-letter.js';
import { formula } from '../formula.js';
import { NUMBER_FORMATS } from '../number-formats.js';
import type { OpenedSheet } from '../open-sheet.js';
import { sheetReference } from '../sheet-reference.js';
import { SHEET_STYLE } from '../sheet-style.js';
import type { TableColumn } from '../table-column.js';
import { writeTable } from '../write-table.js';
import { ANNUAL_SHEETS } from './annual-sheets.js';

const GROUP_COLUMN = 3;
const PROVINCE_COLUMN = 5;
const FIRST_QUARTER_COLUMN = 6;

/** Widths for a window of so many quarters. */
export function ledgerWidths(quarters: number): readonly number[] {
  return [12, 42, 26, 14, 18, ...Array.from({ length: quarters }, () => 18), 12];
}

const COLOURS: Readonly<Record<LedgerState, { readonly fill: string; readonly font: string }>> = {
  submitted: { fill: SHEET_STYLE.goodFill, font: SHEET_STYLE.good },
  'nothing-to-report': { fill: SHEET_STYLE.goodFill, font: SHEET_STYLE.good },
  late: { fill: SHEET_STYLE.amberFill, font: SHEET_STYLE.amber },
  missing: { fill: SHEET_STYLE.warningFill, font: SHEET_STYLE.warning },
  waived: { fill: SHEET_STYLE.band, font: SHEET_STYLE.muted },
  open: { fill: SHEET_STYLE.white, font: SHEET_STYLE.muted },
  'not-due': { fill: SHEET_STYLE.white, font: SHEET_STYLE.muted },
};

/** Where other sheets count in the ledger: ranges, as formulas quote them. */
export interface LedgerPlace {
  readonly groups: string;
  readonly provinces: string;
  /** One a quarter of the window. */
  readonly quarters: readonly string[];
  /** All quarters. */
  readonly states: string;
}

/** The silence ledger, agency × quarter. */
export function fillLedgerSheet({ sheet, nextRow }: OpenedSheet, { ledger }: AnnualModel): LedgerPlace {
  const { quarters } = ledger.window;
  const { headerRow, firstRow, lastRow } = writeTable(sheet, nextRow, columnsFor(ledger), ledger.rows);
  const end = Math.max(firstRow, lastRow);
  sheet.autoFilter = {
    from: `A${headerRow}`,
    to: `${columnLetter(FIRST_QUARTER_COLUMN + quarters.length)}${end}`,
  };
  const range = (from: number, to = from) =>
    sheetReference(ANNUAL_SHEETS.ledger, `${columnLetter(from)}${firstRow}`, `${columnLetter(to)}${end}`);
  return {
    groups: range(GROUP_COLUMN),
    provinces: range(PROVINCE_COLUMN),
    quarters: quarters.map((_, index) => range(FIRST_QUARTER_COLUMN + index)),
    states: range(FIRST_QUARTER_COLUMN, FIRST_QUARTER_COLUMN + quarters.length - 1),
  };
}

function columnsFor({ window: { quarters } }: AnnualModel['ledger']): readonly TableColumn<LedgerRow>[] {
  const first = columnLetter(FIRST_QUARTER_COLUMN);
  const last = columnLetter(FIRST_QUARTER_COLUMN + quarters.length - 1);
  return [
    { title: 'کد', align: 'center', value: ({ code }) => code },
    { title: 'دستگاه', value: ({ name }) => name },
    { title: 'گروه', value: ({ groupTitle }) => groupTitle },
    { title: 'سطح', align: 'center', value: ({ levelTitle }) => levelTitle },
    { title: 'استان', align: 'center', value: ({ provinceName }) => provinceName ?? '' },
    ...quarters.map(({ shortTitle }, index): TableColumn<LedgerRow> => ({
      title: shortTitle,
      align: 'center',
      value: ({ states }) => states[index]?.title ?? '',
      style: ({ states }) => stateStyle(states[index]?.state ?? 'not-due'),
    })),
    {
      title: LEDGER_TITLES.missing,
      format: NUMBER_FORMATS.whole,
      value: ({ missing }, row) =>
        formula(`COUNTIF(${first}${row}:${last}${row},"${LEDGER_TITLES.missing}")`, missing),
      style: ({ missing }) => (missing > 0 ? stateStyle('missing') : {}),
    },
  ];
}

function stateStyle(state: LedgerState) {
  const { fill, font } = COLOURS[state];
  return {
    font: { color: { argb: font } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } },
  } as const;
}
