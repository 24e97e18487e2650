import type { EmbeddedFont, EngineClasses, EngineDocument, ParsedFont } from './engine.js';
import { teachPersian } from './persian-font.js';

type FontClass = new (document: EngineDocument, font: ParsedFont, id: string) => EmbeddedFont;

/** Parsed fonts by file: reading a font takes longer than drawing a page with it. */
const parsedFonts = new Map<string, { readonly FontOfDocument: FontClass; readonly parsed: ParsedFont }>();

function reuseParsed(document: EngineDocument, source: unknown): void {
  if (typeof source !== 'string' || document._fontFamilies[source]) return;
  const known = parsedFonts.get(source);
  if (!known) return;
  document._fontCount += 1;
  const font = new known.FontOfDocument(document, known.parsed, `F${document._fontCount}`);
  document._fontFamilies[source] = font;
  document._fontFamilies[font.name] ??= font;
}

/** Every font of every document speaks Persian, whether text, SVG or a watermark asks for it. */
export function installFonts({ PDFDocument }: EngineClasses): void {
  const prototype = PDFDocument.prototype;
  const { provideFont, font: selectFont } = prototype;
  prototype.provideFont = function (...request) {
    return teachPersian(provideFont.apply(this, request));
  };
  prototype.font = function (source, ...rest) {
    reuseParsed(this, source);
    const result = selectFont.call(this, source, ...rest);
    const font = this._font;
    if (font?.layoutRun !== undefined) {
      teachPersian(font);
      if (typeof source === 'string')
        parsedFonts.set(source, { FontOfDocument: font.constructor as FontClass, parsed: font.font });
    }
    return result;
  };
}
