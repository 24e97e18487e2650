import { describe, expect, it } from '@jest/globals';
import { checkFileName } from './check-file-name.js';

const WORKBOOK = Buffer.from('PK\u0003\u0004');
const codesOf = (name: string) => checkFileName(name, WORKBOOK).map(({ code }) => code);

describe('the name of a file that holds a workbook', () => {
  it.each([
    'karnameh-A1-1405-Q1.xlsx',
    'کاربرگ سه\u200Cماههٔ اول.XLSX',
    '\u200Fگزارش نهایی (۲).xlsx',
    'گزارش ۱۴۰۵.۱',
    'بی‌پسوند',
    'با ماکرو.xlsm',
    'C:\\کارها\\1405.v2\\گزارش.xlsx',
    `${'گ'.repeat(250)}.xlsx`,
  ])('«%s» says nothing wrong', (name) => {
    expect(codesOf(name)).toEqual([]);
  });

  it.each([
    ['a right-to-left override', '\u202Exslx.workbook'],
    ['an isolate', 'a\u2067b.xlsx'],
    ['NUL', 'a.xlsx\u0000.exe'],
    ['a line feed', 'a\nb.xlsx'],
  ])('with %s is unsafe', (_, name) => {
    expect(codesOf(name)).toContain('FILE_NAME_UNSAFE');
  });

  it('of 300 characters is too long', () => {
    expect(codesOf(`${'a'.repeat(295)}.xlsx`)).toEqual(['FILE_NAME_TOO_LONG']);
  });

  it.each(['xls', 'csv', 'pdf', 'exe', 'ZIP', 'ods'])(
    'with the extension %s speaks of something else',
    (extension) => {
      expect(checkFileName(`گزارش.${extension}`, WORKBOOK)).toMatchObject([
        {
          code: 'FILE_EXTENSION_OTHER',
          severity: 'blocking',
          params: { extension: extension.toLowerCase(), expected: 'xlsx' },
        },
      ]);
    },
  );

  it.each([
    ['json', '{"agency": "A1"}', 'csv'],
    ['csv', '\ufeffagency,A1\r\n', 'xlsx'],
  ])('is %s where the content is', (extension, text, other) => {
    expect(checkFileName(`گزارش.${extension}`, Buffer.from(text))).toEqual([]);
    expect(checkFileName(`گزارش.${other}`, Buffer.from(text))).toMatchObject([
      { code: 'FILE_EXTENSION_OTHER', params: { extension: other, expected: extension } },
    ]);
  });
});
