import { ARABIC_LETTER, BIDI_CONTROLS, LRO, RLO } from './bidi-characters.js';
import { bidiLevels } from './bidi-levels.js';
import type { EmbeddedFont, FontFeatures, Glyph, GlyphPosition, ShapedText } from './engine.js';
import { mirrorBrackets, mirrorOf } from './mirror-brackets.js';
import { readAs } from './read-as.js';
import { visualRuns } from './visual-runs.js';

const SPACE = 0x20;
const ZWNJ = 0x200c;

function levelsOf(text: string): Uint8Array {
  if (text.startsWith(LRO)) return new Uint8Array(text.length);
  if (text.startsWith(RLO)) return new Uint8Array(text.length).fill(1);
  return bidiLevels(text).levels;
}

function shapeRun(
  font: EmbeddedFont,
  text: string,
  isRightToLeft: boolean,
  features: FontFeatures,
): ShapedText {
  const isArabic = isRightToLeft && ARABIC_LETTER.test(text);
  let drawn = isRightToLeft ? mirrorBrackets(text) : text;
  // A right-to-left run without letters («(…)» or a lone dash) is turned here: the font would not do it.
  if (isRightToLeft && !isArabic) drawn = Array.from(drawn).reverse().join('');
  // The direction is given, not guessed from the script: Persian digits have the Arabic script and run left to right.
  return font.font.layout(
    drawn,
    features ?? undefined,
    isArabic ? 'arab' : undefined,
    isArabic ? 'FAR ' : undefined,
    isArabic ? 'rtl' : 'ltr',
  );
}

function logicalBracket(glyph: Glyph): Glyph {
  const [only, ...others] = glyph.codePoints;
  if (only === undefined || others.length > 0) return glyph;
  const logical = mirrorOf(String.fromCodePoint(only))?.codePointAt(0);
  return logical === undefined ? glyph : readAs(glyph, [logical]);
}

/**
 * A ligature read from the right («لا», «هٔ»): its first character stays with the shape, the others ride on empty
 * glyphs of no width drawn before it. Readers turn right-to-left text round character by character, and with both on
 * one glyph poppler gives «سالم» for «سلام», as it does for Chromium's own files.
 */
function ligatureParts(glyph: Glyph, empty: Glyph): { riders: Glyph[]; shape: Glyph } {
  const [first, ...others] = glyph.codePoints;
  if (first === undefined || others.length === 0 || empty.id === 0) return { riders: [], shape: glyph };
  return {
    riders: others.reverse().map((codePoint) => readAs(empty, [codePoint])),
    shape: readAs(glyph, [first]),
  };
}

function scaled(position: GlyphPosition, glyph: Glyph, scale: number): GlyphPosition {
  return {
    xAdvance: position.xAdvance * scale,
    yAdvance: position.yAdvance * scale,
    xOffset: position.xOffset * scale,
    yOffset: position.yOffset * scale,
    advanceWidth: glyph.advanceWidth * scale,
  };
}

/** Collects the glyphs of one font with what the text layer must say of each. */
class Shaping implements ShapedText {
  readonly glyphs: Glyph[] = [];
  readonly positions: GlyphPosition[] = [];
  advanceWidth = 0;
  private readonly space: number;
  private readonly nonJoiner: Glyph;

  constructor(private readonly font: EmbeddedFont) {
    this.space = font.font.glyphForCodePoint(SPACE).id;
    this.nonJoiner = font.font.glyphForCodePoint(ZWNJ);
  }

  addRightToLeft(run: ShapedText): void {
    run.glyphs.forEach((glyph, index) => {
      const { riders, shape } = ligatureParts(logicalBracket(glyph), this.nonJoiner);
      for (const rider of riders) this.add(rider, { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 });
      this.add(shape, run.positions[index]);
    });
  }

  addLeftToRight(run: ShapedText): void {
    run.glyphs.forEach((glyph, index) => this.add(glyph, run.positions[index]));
  }

  private add(glyph: Glyph, position: GlyphPosition | undefined): void {
    if (!position) return;
    // fontkit turns a ZWNJ into a space of no width; put the real one back, or «می‌شود» cannot be searched.
    const isHidden = glyph.id === this.space && position.xAdvance === 0 && this.nonJoiner.id !== 0;
    const kept = isHidden ? this.nonJoiner : glyph;
    const measured = scaled(position, kept, this.font.scale);
    this.glyphs.push(kept);
    this.positions.push(measured);
    this.advanceWidth += measured.xAdvance;
  }
}

/**
 * Shapes a string of any direction, glyphs in visual order. Text that starts with LRO or RLO is one piece of settled
 * direction; any other (SVG labels, watermarks) goes through the whole bidi algorithm, base right-to-left.
 * Advances in thousandths of the font size, as pdfkit keeps them.
 */
export function shapeText(font: EmbeddedFont, text: string, features: FontFeatures): ShapedText {
  const shaping = new Shaping(font);
  for (const run of visualRuns(levelsOf(text))) {
    const piece = text.slice(run.start, run.end).replace(BIDI_CONTROLS, '');
    if (piece === '') continue;
    const isRightToLeft = run.level % 2 === 1;
    const shaped = shapeRun(font, piece, isRightToLeft, features);
    if (isRightToLeft) shaping.addRightToLeft(shaped);
    else shaping.addLeftToRight(shaped);
  }
  return shaping;
}
