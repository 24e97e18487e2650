import { type PdfNodeObject, rtlTable } from '#rtl-pdf';

export interface FigureTile {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

/** A row of figures, each above its label. */
export function figureTiles(tiles: readonly FigureTile[]): PdfNodeObject {
  const body = [
    tiles.map(({ label, value, note }) => ({
      stack: [
        { text: value, style: 'figure' },
        { text: label, style: 'figureLabel' },
        ...(note ? [{ text: note, style: 'figureLabel' }] : []),
      ],
    })),
  ];
  return { layout: 'panel', table: rtlTable({ widths: tiles.map(() => '*'), body, isLayoutOnly: true }) };
}
