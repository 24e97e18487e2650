import type { TagRef } from './tag-ref.js';

/** What the layer touches inside pdfmake 0.3.11, pdfkit and fontkit. Written from their sources; guarded by the version check. */

export interface Glyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
}

export interface GlyphPosition {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
  /** pdfkit's own addition: the glyph's width, scaled. */
  advanceWidth?: number;
}

export interface ShapedText {
  readonly glyphs: Glyph[];
  readonly positions: GlyphPosition[];
  advanceWidth: number;
}

export type FontFeatures = readonly string[] | null | undefined;

export interface ParsedFont {
  layout(
    text: string,
    features?: readonly string[],
    script?: string,
    language?: string,
    direction?: 'ltr' | 'rtl',
  ): ShapedText;
  glyphForCodePoint(codePoint: number): Glyph;
  getGlyph(id: number, characters?: readonly number[]): Glyph | null;
}

/** pdfkit's EmbeddedFont: one a document, over a parsed font that documents share. */
export interface EmbeddedFont {
  readonly font: ParsedFont;
  readonly name: string;
  readonly scale: number;
  readonly ascender: number;
  readonly subset: { readonly glyphs: number[]; includeGlyph(id: number): number };
  readonly unicode: (readonly number[])[];
  readonly widths: number[];
  layoutRun?: unknown;
  layout(text: string, features?: readonly string[], onlyWidth?: boolean): ShapedText;
  encode(text: string, features?: readonly string[]): [string[], GlyphPosition[]];
  widthOfString(text: string, size: number, features?: FontFeatures): number;
}

export interface StructureElement {
  readonly dictionary: { readonly data: Record<string, unknown> };
  add(child: StructureElement | (() => void)): StructureElement;
  end(): void;
}

/** pdfmake's PDFDocument, an extension of pdfkit's. */
export interface EngineDocument {
  readonly options: { readonly tagged?: boolean };
  readonly page: object;
  _font?: EmbeddedFont;
  _fontCount: number;
  readonly _fontFamilies: Record<string, EmbeddedFont | undefined>;
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
  font(source: unknown, ...rest: unknown[]): EngineDocument;
  struct(type: string, options?: object): StructureElement;
  addStructure(element: StructureElement): void;
  markContent(tag: string, options?: object): void;
  endMarkedContent(): void;
  on(event: 'data', listener: (chunk: Buffer) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  end(): void;
}

/** What the layer knows of the paragraph that an inline was cut from. */
export interface InlineBidi {
  readonly levels: Uint8Array;
  readonly paragraphLevel: number;
  /** Units already placed on earlier lines: a word wider than its column is cut by the engine into several inlines. */
  placed: number;
}

export interface PageTarget {
  readonly positions?: readonly { readonly pageNumber: number }[];
}

export interface Inline {
  text: string;
  x: number;
  width: number;
  readonly font: EmbeddedFont;
  readonly fontSize: number;
  readonly fontFeatures?: FontFeatures;
  readonly characterSpacing?: number;
  readonly alignment?: string;
  readonly lineEnd?: boolean;
  readonly preserveLeadingSpaces?: boolean;
  leadingCut: number;
  trailingCut: number;
  leadingIndent?: number;
  justifyShift?: number;
  _pageNodeRef?: PageTarget | undefined;
  bidi?: InlineBidi;
  tagRef?: TagRef;
  /** A space at the left or at the right of the piece as drawn, which justification may widen. */
  gap?: 'left' | 'right' | null;
}

export interface Line {
  x?: number;
  inlines: Inline[];
  leadingCut: number;
  trailingCut: number;
  inlineWidths: number;
  readonly newLineForced?: boolean;
  readonly lastLineInParagraph?: boolean;
  _pageNodeRef?: PageTarget | undefined;
  /** Set by the layer once the line is in visual order. */
  visual?: { readonly paragraphLevel: number; readonly indent: number; logicalText: string };
  getWidth(): number;
}

export interface DrawnItem {
  readonly x: number;
  readonly y: number;
  readonly _width: number;
  readonly _height: number;
  readonly alt?: string;
  readonly tag?: string | TagRef;
  options?: object;
}

export interface StyleStack {
  readonly isStyleStack?: never;
}

export interface EngineClasses {
  readonly PDFDocument: { readonly prototype: EngineDocument };
  readonly TextInlines: {
    readonly prototype: { buildInlines(text: unknown, styles: StyleStack): { items: Inline[] } };
  };
  readonly ElementWriter: {
    readonly prototype: { context(): { availableWidth: number }; alignLine(line: Line): void };
  };
  readonly Renderer: {
    readonly prototype: {
      readonly pdfDocument: EngineDocument;
      renderPages(pages: unknown[]): void;
      renderLine(line: Line, x: number, y: number): void;
      renderVector(item: DrawnItem): void;
      renderSVG(item: DrawnItem): void;
      renderImage(item: DrawnItem): void;
      renderWatermark(page: unknown): void;
    };
  };
  readonly TextDecorator: {
    readonly prototype: { _drawDecoration(group: { inlines: Inline[] }, x: number, y: number): void };
  };
  readonly LayoutBuilder: { readonly prototype: { addHeadersAndFooters(...rest: unknown[]): void } };
  readonly StyleContextStack: {
    getStyleProperty<T>(item: object, styles: StyleStack, property: string, fallback: T): T;
  };
  readonly Printer: new (
    fonts: object,
    virtualFiles: null,
    urlResolver: object,
    localAccessPolicy: (file: string) => boolean,
  ) => { createPdfKitDocument(definition: object, options: object): Promise<EngineDocument> };
  readonly URLResolver: new (files: { existsSync(path: string): boolean }) => {
    setUrlAccessPolicy(policy: (url: string) => boolean): void;
  };
}
