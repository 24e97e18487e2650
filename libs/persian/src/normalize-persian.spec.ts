import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalizePersian } from './normalize-persian.js';

const PIECES = [
  ...'ابپتكکيیىةۀهأئء۰1aZ',
  '\u200c',
  '\u200d',
  ' ',
  '\u00a0',
  '\u0640',
  '\u200f',
  '\u00ad',
  '\u0654',
  '\u064e',
  '\n',
];

describe(normalizePersian.name, () => {
  it.each([
    ['Arabic yeh and kaf', 'اداره كل آموزشي', 'اداره کل آموزشی'],
    ['alef maksura', 'شورى', 'شوری'],
    ['kashida', 'حقـــوق شهـروندی', 'حقوق شهروندی'],
    ['bidi marks and isolates', '\u200fمیز\u202b خدمت\u202c\u2067\u2069\u061c', 'میز خدمت'],
    ['no-break and wide spaces, tabs, line ends', ' میز\u00a0\u2003خدمت\t\r\n ', 'میز خدمت'],
    [
      'ZWNJ beside a space, doubled, or at the ends',
      '\u200cسه\u200c\u200cماهه \u200cاول\u200c',
      'سه\u200cماهه اول',
    ],
    ['the half spaces of old keyboards', 'می¬شود و می\u00adرود', 'می\u200cشود و می\u200cرود'],
    ['heh with yeh above, both spellings', 'سه\u200cماههۀ', 'سه\u200cماهههٔ'],
    ['glyph shapes out of a PDF', 'ﻣﯿﺰ ﺧﺪﻣﺖ', 'میز خدمت'],
    ['a decomposed alef with madda', 'ا\u0653موزش', 'آموزش'],
    ['yeh with a loose hamza', 'مسی\u0654ول', 'مسئول'],
    ['a byte order mark', '\ufeffنام', 'نام'],
  ])('%s: one spelling', (_, typed, kept) => {
    expect(normalizePersian(typed)).toBe(kept);
  });
  it('keeps a ZWNJ where it parts two halves of a word', () => {
    expect(normalizePersian('سه\u200cماهه')).toBe('سه\u200cماهه');
  });
  it('keeps digits, case and diacritics', () => {
    expect(normalizePersian('مُهر ۱۲ Abc ٣')).toBe('مُهر ۱۲ Abc ٣');
  });
  it('nothing but blanks is an empty text', () => {
    expect(normalizePersian(' \u200c\u00a0\u200f \u0640')).toBe('');
  });
  it('puts the hamza of ۀ where it stands among vowel marks, the first time already', () => {
    expect(normalizePersian('\u06c0\u064e')).toBe('ه\u064e\u0654');
    expect(normalizePersian('ه\u064e\u0654')).toBe('ه\u064e\u0654');
  });
  it('mends whatever a plain text has beside it', () => {
    const plain = fc.constantFrom('میز', 'سه\u200cماهه', '۱۲', '٣', 'Abc~!', 'مؤسسه أ إ آ', '');
    fc.assert(
      fc.property(plain, fc.constantFrom(...PIECES), plain, (before, piece, after) => {
        const mended = normalizePersian(`\u064a${before}${piece}${after}`);
        expect(normalizePersian(`ی${before}${piece}${after}`)).toBe(mended);
      }),
    );
  });
  it('applied twice it changes nothing more', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES)), (pieces) => {
        const once = normalizePersian(pieces.join(''));
        expect(normalizePersian(once)).toBe(once);
        expect(once).not.toMatch(/^[\s\u200c]|[\s\u200c]{2}|[\s\u200c]$|[\u064a\u0649\u0643\u0640\u200f]/);
      }),
    );
  });

  it('is done once for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const once = normalizePersian(text);
        expect(normalizePersian(once)).toBe(once);
      }),
      { numRuns: 1_000 },
    );
  });
});
