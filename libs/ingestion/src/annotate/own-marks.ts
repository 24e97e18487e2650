/**
 * What makes our marks known again in a copy that comes back, whichever program has saved it meanwhile: styles and parts
 * are numbered anew by each of them, texts are not.
 */
export const OWN_MARKS = {
  sheet: 'یافته‌ها',
  title: 'یافته‌های بررسی کاربرگ',
  author: 'سامانهٔ کارنامه',
  /** Formula of the rules that colour; always true. */
  condition: '"karnameh"="karnameh"',
  /** Around our part of a comment: invisible signs that nobody types (INVISIBLE SEPARATOR, INVISIBLE TIMES). */
  from: '\u2063\u2062',
  to: '\u2062\u2063',
} as const;
