import { normalizePersian } from './normalize-persian.js';
import { toLatinDigits } from './to-latin-digits.js';

/** Vowel signs, hamza and madda above, superscript alef, Koranic marks; ZWNJ and ZWJ. */
const UNSEEN_IN_SEARCH =
  /[\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u200c\u200d]/g;

/** Letters that one typist writes with hamza, madda or an Arabic shape and the next one without. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ی',
  ء: '',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
};
const VARIANTS = new RegExp(`[${Object.keys(SAME_LETTER).join('')}]`, 'g');

/**
 * What is stored and typed for search, in one form: normalized, no ZWNJ, no diacritics, hamza and madda letters as their
 * bare letter, lower case, Latin digits, single spaces. Never shown to people.
 */
export function searchKey(text: string): string {
  const bare = normalizePersian(text)
    .replace(UNSEEN_IN_SEARCH, '')
    .replace(VARIANTS, (letter) => SAME_LETTER[letter] ?? letter);
  return toLatinDigits(bare).toLowerCase().replace(/\s+/g, ' ').trim();
}
