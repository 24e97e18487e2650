/** Letters that pasted PDF text carries as glyph shapes; compatibility composition gives the letters back. */
const PRESENTATION_FORMS = /[\ufb50-\ufdff\ufe70-\ufefe]/g;
/** LRM, RLM, ALM, embeddings, overrides and isolates: they reorder what is seen and match nothing that is typed. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Kashida, and the marks without width that browsers and editors leave behind (ZWSP, word joiner, BOM). */
const FILLERS = /[\u0640\u200b\u2060\ufeff]/g;
/** What keyboards of the nineties typed for the ZWNJ: the not sign and the soft hyphen. */
const OLD_HALF_SPACES = /[\u00ac\u00ad]/g;

/**
 * All but signs of ASCII, Persian letters in their own code points, digits, and single gaps between them. A text without
 * any of it stays as it is, as most do: one look instead of nine.
 */
const MENDABLE =
  /[^ \u200c!-~\u0621-\u063a\u0641\u0642\u0644-\u0648\u067e\u0686\u0698\u06a9\u06af\u06cc\u0660-\u0669\u06f0-\u06f9]|^[ \u200c]|[ \u200c](?:[ \u200c]|$)/;

/**
 * One spelling for one Persian text, so that equal names are equal strings: letters ی and ک (never ي ى ك), ۀ as هٔ, NFC,
 * no bidi controls, no kashida, one space or one ZWNJ between words and none at the ends. Line ends count as spaces.
 * Digits, diacritics and case stay as they were written. Applying it twice changes nothing more.
 */
export function normalizePersian(text: string): string {
  if (!MENDABLE.test(text)) return text;
  return (
    text
      .replace(BIDI_CONTROLS, '')
      .replace(FILLERS, '')
      .replace(OLD_HALF_SPACES, '\u200c')
      .replace(PRESENTATION_FORMS, (shape) => shape.normalize('NFKC'))
      .normalize('NFC')
      .replace(/[\u064a\u0649]/g, 'ی')
      .replace(/\u0643/g, 'ک')
      .replace(/ی\u0654/g, 'ئ')
      .replace(/\u06c0/g, 'ه\u0654')
      // The hamza that was just set free takes its canonical place among the vowel marks.
      .normalize('NFC')
      .replace(/[\s\u200c]+/g, (gap) => (/\s/.test(gap) ? ' ' : '\u200c'))
      .replace(/^[ \u200c]|[ \u200c]$/g, '')
  );
}
