import { bidi } from './bidi.js';

/** The mirrored partner of one character, `(` for `)`; null where it has none. */
export function mirrorOf(character: string): string | null {
  return bidi.getMirroredCharacter(character);
}

/** UAX #9, rule L4: brackets inside a right-to-left run are drawn as their mirror image. */
export function mirrorBrackets(text: string): string {
  return Array.from(text, (character) => mirrorOf(character) ?? character).join('');
}
