import type { Glyph, ParsedFont } from './engine.js';
import { readAs } from './read-as.js';

const kept = new WeakSet<ParsedFont>();

/**
 * fontkit makes each glyph once and lets it keep the characters of its first use — none at all where the first use was
 * as a part of a composite glyph while a subset was written. A font shared by documents would then lose letters: after
 * a document with «خ», the ح of «صفحه» came back as a space. Each (glyph, characters) pair gets an object of its own.
 */
export function keepCharacters(font: ParsedFont): void {
  if (kept.has(font)) return;
  kept.add(font);
  const getGlyph = font.getGlyph.bind(font);
  const exact = new Map<string, Glyph>();
  font.getGlyph = (id, characters = []) => {
    const glyph = getGlyph(id, characters);
    if (!glyph || characters.length === 0 || glyph.codePoints.join() === characters.join()) return glyph;
    const key = `${id}:${characters.join()}`;
    const known = exact.get(key);
    if (known) return known;
    const made = readAs(glyph, characters);
    exact.set(key, made);
    return made;
  };
}
