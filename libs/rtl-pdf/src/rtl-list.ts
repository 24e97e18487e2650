import type { PdfNode, PdfNodeObject, TableLayout } from './pdf-node.js';
import { persianDigits } from './persian-digits.js';
import type { TagRef } from './tag-ref.js';

export interface RtlListOptions {
  readonly ordered?: boolean;
  /** Room for the bullet or number, points. */
  readonly gap?: number;
  /** Colour of the bullet or number. */
  readonly markColor?: string;
  readonly style?: string;
  /** Room under each item, points. */
  readonly spacing?: number;
}

function listLayout(spacing: number): TableLayout {
  const none = (): number => 0;
  return {
    hLineWidth: none,
    vLineWidth: none,
    paddingLeft: none,
    paddingRight: (column) => (column === 0 ? 4 : 0),
    paddingTop: none,
    paddingBottom: () => spacing,
  };
}

/** A list whose bullets or Persian numbers stand on the right. */
export function rtlList(items: readonly PdfNode[], options: RtlListOptions = {}): PdfNodeObject {
  const { ordered = false, gap = 14, markColor, style, spacing = 3 } = options;
  const list: TagRef = { type: 'L', children: [] };
  const body = items.map((item, index) => {
    const entry: TagRef = { type: 'LI', parent: list, children: [] };
    const label: TagRef = { type: 'Lbl', parent: entry };
    const content: TagRef = { type: 'LBody', parent: entry };
    entry.children?.push(label, content);
    list.children?.push(entry);
    const mark = ordered ? `${persianDigits(index + 1)}.` : '•';
    return [
      { ...(typeof item === 'string' ? { text: item } : item), tag: content },
      { text: mark, tag: label, ...(markColor ? { color: markColor } : {}) },
    ];
  });
  return {
    layout: listLayout(spacing),
    ...(style ? { style } : {}),
    table: { widths: ['*', gap], body },
  };
}
