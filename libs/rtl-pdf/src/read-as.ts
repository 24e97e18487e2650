import type { Glyph } from './engine.js';

/** The same shape, read as other characters when the text is copied or searched. */
export function readAs(glyph: Glyph, codePoints: readonly number[]): Glyph {
  return Object.create(glyph, { codePoints: { value: codePoints } }) as Glyph;
}
