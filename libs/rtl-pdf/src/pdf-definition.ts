import type { PdfNode, PdfNodeObject, TableLayout, TextStyle } from './pdf-node.js';

/** A document to draw. The engine changes it while drawing: build a new one for each call. */
export interface PdfDefinition {
  readonly title: string;
  readonly author?: string;
  readonly subject?: string;
  readonly content: readonly PdfNode[];
  readonly styles?: Readonly<Record<string, TextStyle>>;
  readonly defaultStyle?: TextStyle;
  readonly tableLayouts?: Readonly<Record<string, TableLayout>>;
  readonly pageSize?: 'A4';
  /** True unless the bytes are to be read by eye. */
  readonly compress?: boolean;
  /** Left, top, right, bottom, points. */
  readonly pageMargins?: readonly [number, number, number, number];
  readonly header?: (page: number, pages: number) => PdfNodeObject | null;
  readonly footer?: (page: number, pages: number) => PdfNodeObject | null;
  readonly background?: (page: number) => PdfNodeObject | null;
  readonly watermark?: {
    readonly text: string;
    readonly color?: string;
    readonly opacity?: number;
    readonly bold?: boolean;
    readonly fontSize?: number;
    readonly angle?: number;
  };
  readonly pageBreakBefore?: (
    node: {
      readonly headlineLevel?: number;
      readonly startPosition: { readonly verticalRatio: number };
    },
    around: { getFollowingNodesOnPage(): readonly unknown[] },
  ) => boolean;
}
