import { formatHundredths, toPersianDigits } from '#persian';
import { type PdfNodeObject, rtlTable } from '#rtl-pdf';
import type { LeagueRow } from '../../model/index.js';
import { barCell } from '../parts/bar-cell.js';
import { cell } from '../parts/cell.js';
import { groupRow } from '../parts/group-row.js';
import { headRow } from '../parts/head-row.js';
import { percentText } from '../percent-text.js';
import { signedText } from '../signed-text.js';
import { PALETTE } from '../theme/palette.js';

const BAR = 76;

/** The level is said where a table mixes levels. */
type ListedAgency = LeagueRow & { readonly levelTitle?: string };

function nameCell({ name, levelTitle = '', provinceName, note }: ListedAgency): PdfNodeObject {
  const rest = [levelTitle, provinceName ?? '', note].filter((text) => text !== '').join('؛ ');
  const quiet = rest === '' ? [] : [{ text: `  ${rest}`, fontSize: 7.5, color: PALETTE.quiet }];
  return { text: [{ text: name }, ...quiet], style: 'cell' };
}

function rankCell({ rank, intervalText }: ListedAgency): PdfNodeObject {
  if (rank === null) return cell('–');
  const place = { text: toPersianDigits(rank), bold: true };
  return {
    text: [place, { text: `  ${intervalText}`, fontSize: 7.5, color: PALETTE.quiet }],
    style: 'cell',
  };
}

function agencyRow(row: ListedAgency, tick: number): PdfNodeObject[] {
  return [
    rankCell(row),
    nameCell(row),
    cell(formatHundredths(row.earned), { bold: true }),
    cell(percentText(row.percent)),
    cell(signedText(row.change)),
    barCell(row.percent, { width: BAR, tick }),
  ];
}

/**
 * Agencies with place, points and change; `tick` is where the bars are compared. A text among the rows stands over all
 * columns, in place of the agencies that are left out.
 */
export function leagueTable(rows: readonly (ListedAgency | string)[], tick: number): PdfNodeObject {
  return {
    layout: 'dense',
    table: rtlTable({
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: [66, '*', 48, 38, 42, BAR],
      body: [
        headRow('رتبه و بازهٔ آن', 'دستگاه', 'امتیاز', 'درصد', 'تغییر', ''),
        ...rows.map((row) => (typeof row === 'string' ? groupRow(row, 6) : agencyRow(row, tick))),
      ],
    }),
  };
}
