/** Left-to-right and right-to-left override: a piece prefixed by one of them has its direction already settled. */
export const LRO = '\u202D';
export const RLO = '\u202E';

/** Bidi controls are obeyed and never drawn. */
export const BIDI_CONTROLS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;

/** Letters of Arabic script. Persian digits (U+06F0–06F9) are left out: they are written left to right. */
export const ARABIC_LETTER =
  /[\u0600-\u06EF\u06FA-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/;

/** Text that the plain left-to-right layout of the engine would get wrong. */
export const NEEDS_BIDI = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/;
