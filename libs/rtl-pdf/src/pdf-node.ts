import type { TagRef } from './tag-ref.js';

/** Left, top, right, bottom in points; or horizontal, vertical; or all four. Physical sides, never mirrored. */
export type Margin = number | readonly [number, number] | readonly [number, number, number, number];

export type ColumnWidth = number | string;

export type Alignment = 'right' | 'left' | 'center' | 'justify';

/** Properties of text that a node, an inline piece or a named style may set. Sizes in points. */
export interface TextStyle {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly background?: string;
  readonly lineHeight?: number;
  readonly characterSpacing?: number;
  readonly alignment?: Alignment;
  readonly margin?: Margin;
  readonly decoration?: 'underline' | 'lineThrough' | 'overline';
  readonly leadingIndent?: number;
  readonly noWrap?: boolean;
  readonly opacity?: number;
  readonly dir?: 'rtl' | 'ltr' | 'auto';
  readonly sup?: boolean;
  readonly sub?: boolean;
  /** Structure type of the text: 'H1' … 'H6', 'P'. */
  readonly tag?: string | TagRef;
  readonly fillColor?: string | null;
}

export interface TableLayout {
  readonly hLineWidth?: (row: number, node: { table: TableNode }) => number;
  readonly vLineWidth?: (column: number) => number;
  readonly hLineColor?: string | ((row: number, node: { table: TableNode }) => string);
  readonly vLineColor?: string;
  readonly fillColor?: (row: number, node: { table: TableNode }) => string | null;
  readonly paddingLeft?: (column: number) => number;
  readonly paddingRight?: (column: number) => number;
  readonly paddingTop?: (row: number) => number;
  readonly paddingBottom?: (row: number) => number;
}

export interface TableNode {
  readonly body: PdfNode[][];
  readonly widths?: ColumnWidth[];
  readonly heights?: number | (number | 'auto')[];
  readonly headerRows?: number;
  readonly dontBreakRows?: boolean;
  readonly keepWithHeaderRows?: number;
}

export type Vector =
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly r?: number;
      readonly color?: string;
    }
  | {
      readonly type: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly lineWidth?: number;
      readonly lineColor?: string;
    };

/** A node of a document as pdfmake takes it, as far as the layer knows it. The engine changes what it is given: never share one. */
export interface PdfNodeObject extends TextStyle {
  readonly text?: string | number | readonly PdfNode[];
  readonly stack?: readonly PdfNode[];
  readonly columns?: readonly PdfNode[];
  readonly columnGap?: number;
  readonly table?: TableNode;
  readonly layout?: string | TableLayout;
  readonly svg?: string;
  readonly canvas?: readonly Vector[];
  /** Alternative text of an SVG or image; without it the drawing is decoration. */
  readonly alt?: string;
  readonly pageReference?: string;
  readonly linkToDestination?: string;
  readonly link?: string;
  readonly id?: string;
  readonly style?: string | readonly string[];
  readonly width?: ColumnWidth;
  readonly height?: number;
  readonly fit?: readonly [number, number];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly border?: readonly boolean[];
  readonly pageBreak?: 'before' | 'after';
  readonly unbreakable?: boolean;
  readonly headlineLevel?: number;
  readonly outline?: boolean;
  readonly outlineParentId?: string;
  readonly outlineText?: string;
  readonly absolutePosition?: { readonly x: number; readonly y: number };
  readonly relativePosition?: { readonly x: number; readonly y: number };
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
}

export type PdfNode = string | PdfNodeObject;
