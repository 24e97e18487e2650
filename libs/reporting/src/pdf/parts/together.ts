import type { PdfNode, PdfNodeObject } from '#rtl-pdf';

/** Nodes that stay on one page: a heading never stands alone at the foot. For blocks much shorter than a page. */
export function together(...nodes: readonly PdfNode[]): PdfNodeObject {
  return { unbreakable: true, stack: nodes };
}
