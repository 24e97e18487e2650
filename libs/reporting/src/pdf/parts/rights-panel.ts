import { toPersianDigits } from '#persian';
import { type PdfNodeObject, rtlTable } from '#rtl-pdf';
import type { Hundredths } from '#scoring';
import { type RadarAxis, radarSvg } from '../charts/radar-svg.js';
import { percentText } from '../percent-text.js';
import { cell } from './cell.js';
import { headRow } from './head-row.js';

export interface PanelRight {
  readonly number: number;
  readonly title: string;
  readonly percent: Hundredths | null;
  /** What the dashed outline shows; null where there is none. */
  readonly comparedPercent: Hundredths | null;
}

function alternative(rights: readonly PanelRight[]): string {
  const parts = rights.map(({ number, percent }) => `حق ${number} ${percentText(percent)}`);
  return toPersianDigits(`نمودار تحقق یازده حق، درصد: ${parts.join('، ')}.`);
}

function namesTable(rights: readonly PanelRight[]): PdfNodeObject {
  return {
    layout: 'dense',
    table: rtlTable({
      headerRows: 1,
      headerColumns: 1,
      widths: [14, '*', 32],
      body: [
        headRow('', 'حق', 'درصد'),
        ...rights.map(({ number, title, percent }) => [
          cell(toPersianDigits(number), { bold: true }),
          cell(title, { fontSize: 8 }),
          cell(percentText(percent)),
        ]),
      ],
    }),
  };
}

/** The rights of Article 2: their names with per cents, and beside them a web whose `caption` says what its lines are. */
export function rightsPanel(rights: readonly PanelRight[], caption: string): PdfNodeObject {
  const axes: RadarAxis[] = [...rights];
  const web: PdfNodeObject = {
    stack: [
      { svg: radarSvg(axes), alt: alternative(rights), alignment: 'center' },
      { text: caption, style: 'note', alignment: 'center' },
    ],
  };
  return {
    layout: 'bare',
    table: rtlTable({ widths: ['*', 232], body: [[namesTable(rights), web]], isLayoutOnly: true }),
  };
}
