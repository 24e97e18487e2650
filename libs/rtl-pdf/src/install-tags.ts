import type { DrawnItem, EngineClasses, EngineDocument, Line, StructureElement } from './engine.js';
import { addActualText, figureElement, openStructure, structureElement } from './structure-element.js';
import type { TagRef } from './tag-ref.js';

const PAGE_ARTIFACT: TagRef = { type: 'Artifact' };

function asArtifact(document: EngineDocument, type: 'Layout' | 'Pagination', draw: () => void): void {
  document.markContent('Artifact', { type });
  draw();
  document.endMarkedContent();
}

/** Text takes the `tag` of its node, style or table cell; 'P' without one; headers and footers are artifacts. */
function tagParagraphs({ TextInlines, LayoutBuilder, StyleContextStack }: EngineClasses): void {
  let isInMargin = false;
  const text = TextInlines.prototype;
  const build = text.buildInlines;
  text.buildInlines = function (content, styles) {
    const built = build.call(this, content, styles);
    const tag = isInMargin
      ? PAGE_ARTIFACT
      : StyleContextStack.getStyleProperty<string | TagRef>({}, styles, 'tag', 'P');
    const ref = typeof tag === 'string' ? { type: tag } : tag;
    for (const inline of built.items) inline.tagRef = ref;
    return built;
  };
  const builder = LayoutBuilder.prototype;
  const addMargins = builder.addHeadersAndFooters;
  builder.addHeadersAndFooters = function (...rest) {
    isInMargin = true;
    try {
      addMargins.apply(this, rest);
    } finally {
      isInMargin = false;
    }
  };
}

/** The page on which a header cell was first drawn: a header row that is repeated on later pages is an artifact there. */
const firstPages = new WeakMap<StructureElement, object>();

function isRepeatedHeader(element: StructureElement, ref: TagRef, page: object): boolean {
  if (ref.type !== 'TH' || ref.scope !== 'Column') return false;
  const first = firstPages.get(element);
  if (first === undefined) firstPages.set(element, page);
  return first !== undefined && first !== page;
}

function drawTagged(document: EngineDocument, line: Line, draw: () => void): void {
  const ref = line.inlines[0]?.tagRef;
  if (!document.options.tagged || !ref) return draw();
  if (ref.type === 'Artifact') return asArtifact(document, 'Pagination', draw);
  const element = structureElement(document, ref);
  if (isRepeatedHeader(element, ref, document.page)) return asArtifact(document, 'Pagination', draw);
  element.add(draw);
  if (line.visual) addActualText(element, line.visual.logicalText);
}

function drawFigure(document: EngineDocument, item: DrawnItem, draw: () => void): void {
  if (!document.options.tagged) draw();
  else if (!item.alt) asArtifact(document, 'Layout', draw);
  else {
    const box = [item.x, item.y, item.x + item._width, item.y + item._height];
    const parent = typeof item.tag === 'object' ? item.tag : null;
    figureElement(document, { alt: item.alt, box, parent }).add(draw);
  }
}

/** An SVG of ours holds shapes and text; one that asks for a file or an address is refused. */
function refuseImage(link: string): never {
  throw new Error(`An SVG may not bring in another file: ${link}`);
}

/** The structure tree: what a screen reader reads, in reading order, with the alternative texts of figures. */
export function installTags(engine: EngineClasses): void {
  tagParagraphs(engine);
  const prototype = engine.Renderer.prototype;
  const { renderPages, renderLine, renderVector, renderSVG, renderImage, renderWatermark } = prototype;
  prototype.renderPages = function (pages) {
    if (!this.pdfDocument.options.tagged) return renderPages.call(this, pages);
    const root = openStructure(this.pdfDocument);
    renderPages.call(this, pages);
    root.end();
  };
  prototype.renderLine = function (line, x, y) {
    drawTagged(this.pdfDocument, line, () => renderLine.call(this, line, x, y));
  };
  prototype.renderVector = function (item) {
    drawFigure(this.pdfDocument, item, () => renderVector.call(this, item));
  };
  prototype.renderImage = function (item) {
    drawFigure(this.pdfDocument, item, () => renderImage.call(this, item));
  };
  prototype.renderSVG = function (item) {
    item.options = { ...item.options, imageCallback: refuseImage };
    drawFigure(this.pdfDocument, item, () => renderSVG.call(this, item));
  };
  prototype.renderWatermark = function (page) {
    const draw = (): void => renderWatermark.call(this, page);
    if (this.pdfDocument.options.tagged) asArtifact(this.pdfDocument, 'Pagination', draw);
    else draw();
  };
}
