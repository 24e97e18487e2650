import { toPersianDigits } from '#persian';
import type { AnnualModel, League, LeagueRow } from '../../model/annual-model.js';
import { formula } from '../formula.js';
import { NUMBER_FORMATS } from '../number-formats.js';
import type { OpenedSheet } from '../open-sheet.js';
import { sheetReference } from '../sheet-reference.js';
import { SHEET_STYLE } from '../sheet-style.js';
import type { TableColumn } from '../table-column.js';
import { writeTable } from '../write-table.js';
import { ANNUAL_SHEETS } from './annual-sheets.js';

export const LEAGUES_WIDTHS = [26, 14, 8, 14, 40, 12, 18, 12, 11, 11, 12, 24];

interface Line {
  readonly league: League;
  readonly row: LeagueRow;
}

/** Where the rows stand: the summary's means and counts are formulas over them. */
export interface LeaguesPlace {
  readonly groups: string;
  readonly levels: string;
  readonly points: string;
}

/** Every agency, peers together, best first. */
export function fillLeaguesSheet({ sheet, nextRow }: OpenedSheet, model: AnnualModel): LeaguesPlace {
  const lines = model.leagues.flatMap((league) => league.rows.map((row): Line => ({ league, row })));
  const { headerRow, firstRow, lastRow } = writeTable(sheet, nextRow, COLUMNS, lines);
  sheet.autoFilter = { from: `A${headerRow}`, to: `L${Math.max(headerRow, lastRow)}` };
  const column = (letter: string) =>
    sheetReference(ANNUAL_SHEETS.leagues, `${letter}${firstRow}`, `${letter}${Math.max(firstRow, lastRow)}`);
  return { groups: column('A'), levels: column('B'), points: column('H') };
}

const SILENT = { font: { color: { argb: SHEET_STYLE.warning } } };
const styleOf = ({ row }: Line) => (row.isSilent ? SILENT : {});

const COLUMNS: readonly TableColumn<Line>[] = [
  { title: 'گروه', value: ({ league }) => league.groupTitle, style: styleOf },
  { title: 'سطح', align: 'center', value: ({ league }) => league.levelTitle, style: styleOf },
  {
    title: 'رتبه',
    format: NUMBER_FORMATS.whole,
    value: ({ row }) => row.rank ?? '—',
    style: styleOf,
  },
  { title: 'بازهٔ رتبه', align: 'center', value: ({ row }) => row.intervalText, style: styleOf },
  { title: 'دستگاه', value: ({ row }) => row.name, style: styleOf },
  { title: 'کد', align: 'center', value: ({ row }) => row.code, style: styleOf },
  { title: 'استان', align: 'center', value: ({ row }) => row.provinceName ?? '', style: styleOf },
  { title: 'امتیاز', format: NUMBER_FORMATS.points, value: ({ row }) => row.earned / 100, style: styleOf },
  { title: 'سقف', format: NUMBER_FORMATS.points, value: ({ row }) => row.ceiling / 100, style: styleOf },
  {
    title: 'درصد',
    format: NUMBER_FORMATS.percent,
    value: ({ row }, number) =>
      row.ceiling === 0 ? '—' : formula(`H${number}/I${number}`, row.percent / 10_000),
    style: styleOf,
  },
  {
    title: 'تغییر (واحد درصد)',
    format: NUMBER_FORMATS.change,
    value: ({ row }) => (row.change === null ? '—' : row.change / 100),
    style: styleOf,
  },
  { title: 'توضیح', value: ({ league, row }) => noteOf(league, row), style: styleOf },
];

function noteOf({ isRanked, rows }: League, { note }: LeagueRow): string {
  if (note !== '' || isRanked) return note;
  return toPersianDigits(`بدون رتبه: تنها ${rows.length} دستگاه هم‌تراز`);
}
