import { ltr, type PdfNode, type PdfNodeObject } from '#rtl-pdf';
import type { AnnualModel } from '../../model/index.js';
import { marksBlock } from '../parts/marks-block.js';
import { PAGE } from '../theme/page.js';
import { PALETTE } from '../theme/palette.js';

const BAND = 16;

/** The band at the right edge of the cover, behind its text. */
export function coverBackground(): PdfNodeObject {
  return {
    canvas: [
      {
        type: 'rect',
        x: PAGE.width - BAND,
        y: 0,
        w: BAND,
        h: PAGE.height,
        color: PALETTE.accent,
      },
    ],
  };
}

/** The first page: what it is, of which period, presented when. */
export function annualCover({ cover, marks }: AnnualModel): PdfNode[] {
  return [
    { text: cover.edition.title, style: 'kicker', margin: [0, 150, 0, 10] },
    { text: cover.title, tag: 'H1', fontSize: 27, bold: true, color: PALETTE.ink, lineHeight: 0.95 },
    { text: cover.subtitle, fontSize: 15, color: PALETTE.quiet, margin: [0, 6, 0, 22] },
    {
      canvas: [
        {
          type: 'line',
          x1: PAGE.inner - 90,
          y1: 0,
          x2: PAGE.inner,
          y2: 0,
          lineWidth: 2,
          lineColor: PALETTE.accent,
        },
      ],
      margin: [0, 0, 0, 22],
    },
    { text: cover.window.title, fontSize: 14, bold: true, color: PALETTE.accent },
    { text: `تقدیم در ${cover.presentedOn}`, fontSize: 11, color: PALETTE.ink, margin: [0, 4, 0, 250] },
    { text: cover.decreeLine, style: 'small' },
    { text: `تهیه‌شده در ${cover.producedOn}`, style: 'small' },
    ...(cover.snapshotHash
      ? [
          {
            text: ['اثر انگشت ارقام: ', ltr(cover.snapshotHash)],
            style: 'note',
            margin: [0, 8, 0, 0] as const,
          },
        ]
      : []),
    ...marksBlock(marks),
  ];
}
