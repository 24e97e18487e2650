import type { PdfNodeObject } from './pdf-node.js';
import type { TagRef } from './tag-ref.js';

export interface TocEntry {
  /** The `id` of the heading. */
  readonly id: string;
  readonly text: string;
  /** 0 for a chapter, 1 for a section in it. */
  readonly level?: number;
}

export interface RtlTocOptions {
  /** Named styles of the levels, the chapter's first. */
  readonly styles?: readonly string[];
  /** Indent of a level, points. */
  readonly indent?: number;
}

/**
 * A table of contents: titles on the right, page numbers, in Persian digits, on the left; both lead to the heading.
 * The page column must be as wide as its content: the engine measures it as five digits before it knows the pages.
 */
export function rtlToc(entries: readonly TocEntry[], options: RtlTocOptions = {}): PdfNodeObject {
  const { styles = [], indent = 14 } = options;
  const toc: TagRef = { type: 'TOC', children: [] };
  const body = entries.map(({ id, text, level = 0 }) => {
    const item: TagRef = { type: 'TOCI', parent: toc, children: [] };
    const title: TagRef = { type: 'P', parent: item };
    const page: TagRef = { type: 'Reference', parent: item };
    item.children?.push(title, page);
    toc.children?.push(item);
    const style = styles[level];
    const named = style ? { style } : {};
    return [
      { pageReference: id, alignment: 'left' as const, ...named, tag: page },
      { text, linkToDestination: id, ...named, tag: title, margin: [0, 0, indent * level, 0] as const },
    ];
  });
  return { layout: 'toc', table: { widths: ['auto', '*'], body } };
}
