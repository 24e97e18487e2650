import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { searchKey } from './search-key.js';

describe(searchKey.name, () => {
  it.each([
    ['اداره‌کل', 'ادارهكل'],
    ['مسئول', 'مسيول'],
    ['مؤسسه', 'موسسه'],
    ['آموزش', 'اموزش'],
    ['تأمین', 'تامین'],
    ['اجزاء', 'اجزا'],
    ['هیئتِ رسیدگی', 'هییت رسیدگی'],
    ['دورهٔ', 'دورۀ'],
    ['دورهٔ منشور', 'دوره منشور'],
    ['شعبهٔ ۱۲', 'شعبه 12'],
    ['شعبه ٣', 'شعبه 3'],
    ['AG-014', 'ag-014'],
    ['بنادر  و\u00a0دریانوردی ', 'بنادر و دریانوردی'],
    ['رحمة', 'رحمه'],
  ])('«%s» is found by typing «%s»', (name, typed) => {
    expect(searchKey(name)).toBe(searchKey(typed));
  });
  it('different names keep different keys', () => {
    expect(searchKey('سازمان بنادر')).not.toBe(searchKey('سازمان بنادری'));
    expect(searchKey('کار')).not.toBe(searchKey('گار'));
  });
  it('a key is its own key', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'آأؤئءةۀكيی\u200c\u064b ۱٢A\u0654\u0653') }),
        (text) => {
          expect(searchKey(searchKey(text))).toBe(searchKey(text));
        },
      ),
    );
  });
});
