import { createRequire } from 'node:module';

interface Bidi {
  getEmbeddingLevels(
    text: string,
    baseDirection?: 'ltr' | 'rtl',
  ): { levels: Uint8Array; paragraphs: readonly { start: number; end: number; level: number }[] };
  getMirroredCharacter(character: string): string | null;
  getBidiCharTypeName(character: string): string;
}

// bidi-js ships declarations of its source, not of the factory that its entry exports.
const bidiFactory = createRequire(import.meta.url)('bidi-js') as () => Bidi;

/** The Unicode Bidirectional Algorithm (UAX #9), made once. */
export const bidi = bidiFactory();
