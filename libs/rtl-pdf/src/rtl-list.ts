import type { PdfNode, PdfNodeObject } from './pdf-node.js';
import { persianDigits } from './persian-digits.js';
import type { TagRef } from './tag-ref.js';

export interface RtlListOptions {
  readonly ordered?: boolean;
  /** Room for the bullet or number, points. */
  readonly gap?: number;
  /** Colour of the bullet or number. */
  readonly markColor?: string;
  readonly style?: string;
}

/** A list whose bullets or Persian numbers stand on the right. */
export function rtlList(items: readonly PdfNode[], options: RtlListOptions = {}): PdfNodeObject {
  const { ordered = false, gap = 14, markColor, style } = options;
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
    layout: 'noBorders',
    ...(style ? { style } : {}),
    table: { widths: ['*', gap], body },
  };
}
