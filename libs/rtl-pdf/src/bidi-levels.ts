import { bidi } from './bidi.js';

export type BaseDirection = 'rtl' | 'ltr' | 'auto';

/** Embedding level of every UTF-16 unit, and the level of the paragraph that holds a position. */
export interface BidiLevels {
  readonly levels: Uint8Array;
  paragraphLevelAt(position: number): number;
}

/**
 * Embedding levels by UAX #9 for a whole paragraph, before it is broken into lines: computed on a line alone, a line
 * that begins with a number would lose the Arabic context that decides how the number stands.
 */
export function bidiLevels(text: string, base: BaseDirection = 'rtl'): BidiLevels {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, base === 'auto' ? undefined : base);
  const fallback = base === 'ltr' ? 0 : 1;
  return {
    levels,
    paragraphLevelAt: (position) => paragraphs.find(({ end }) => position <= end)?.level ?? fallback,
  };
}
