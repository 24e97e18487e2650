export { createPersianPdf, type PersianPdf, type PersianPdfOptions } from './create-persian-pdf.js';
export { ltr } from './ltr.js';
export type { PdfDefinition } from './pdf-definition.js';
export type {
  Alignment,
  ColumnWidth,
  Margin,
  PdfNode,
  PdfNodeObject,
  TableLayout,
  TableNode,
  TextStyle,
  Vector,
} from './pdf-node.js';
export { persianDigits } from './persian-digits.js';
export { rtlColumns } from './rtl-columns.js';
export { rtlList, type RtlListOptions } from './rtl-list.js';
export { rtlTable, type RtlTable } from './rtl-table.js';
export { rtlToc, type RtlTocOptions, type TocEntry } from './rtl-toc.js';
