import { NEEDS_BIDI } from './bidi-characters.js';
import type { EmbeddedFont, Glyph, ParsedFont, ShapedText } from './engine.js';
import { keepCharacters } from './keep-characters.js';
import { shapeText } from './shape-text.js';

const LONGEST_KEPT = 64;
const MOST_KEPT = 20_000;

/** Shaping does not depend on the document, so shaped words are kept as long as the parsed font: 108 → 50 ms a scorecard. */
const shapedWords = new WeakMap<ParsedFont, Map<string, ShapedText>>();
const taught = new WeakSet<EmbeddedFont>();

function wordsOf(font: ParsedFont): Map<string, ShapedText> {
  const known = shapedWords.get(font);
  if (known) return known;
  const words = new Map<string, ShapedText>();
  shapedWords.set(font, words);
  return words;
}

function bidiLayout(font: EmbeddedFont): EmbeddedFont['layout'] {
  const plain = font.layout.bind(font);
  const words = wordsOf(font.font);
  const layOut = (text: string, features: readonly string[] | undefined): ShapedText =>
    NEEDS_BIDI.test(text) ? shapeText(font, text, features) : plain(text, features);
  return (text, features) => {
    if (features || text.length > LONGEST_KEPT) return layOut(text, features);
    const kept = words.get(text);
    if (kept) return kept;
    if (words.size >= MOST_KEPT) words.clear();
    const shaped = layOut(text, undefined);
    words.set(text, shaped);
    return shaped;
  };
}

/**
 * One code in the file for each (glyph, characters) pair. pdfkit gives one a glyph, so that a glyph shared by ی and ي,
 * or by the two brackets of a pair, would be copied and searched as whichever came first.
 */
function exactEncode(font: EmbeddedFont): EmbeddedFont['encode'] {
  const codes = new Map<string, string>();
  const codeOf = (glyph: Glyph): string => {
    const characters = glyph.codePoints.join();
    const key = `${glyph.id}:${characters}`;
    const known = codes.get(key);
    if (known !== undefined) return known;
    let index = font.subset.includeGlyph(glyph.id);
    const taken = font.unicode[index];
    if (taken !== undefined && taken.join() !== characters) index = font.subset.glyphs.push(glyph.id) - 1;
    font.widths[index] ??= glyph.advanceWidth * font.scale;
    font.unicode[index] ??= glyph.codePoints;
    const code = index.toString(16).padStart(4, '0');
    codes.set(key, code);
    return code;
  };
  return (text, features) => {
    const { glyphs, positions } = font.layout(text, features);
    return [glyphs.map(codeOf), positions];
  };
}

/** Teaches one font of one document to lay out and encode Persian. Standard (non-embedded) fonts are left alone. */
export function teachPersian(font: EmbeddedFont): EmbeddedFont {
  if (font.layoutRun === undefined || taught.has(font)) return font;
  taught.add(font);
  keepCharacters(font.font);
  font.layout = bidiLayout(font);
  font.encode = exactEncode(font);
  return font;
}
