import { describe, expect, it } from '@jest/globals';
import { readFormats } from './read-formats.js';
import { DEFAULT_READ_LIMITS } from './read-limits.js';

/** The format that a cell of style 1 has, its number format being the one with this number or of this code. */
function formatOf(id: number, code?: string): string | undefined {
  const own = code === undefined ? '' : `<numFmt numFmtId="${id}" formatCode="${code}"/>`;
  const xml = `<styleSheet><numFmts count="1">${own}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"><alignment/></xf></cellXfs><never>`;
  const formats = readFormats(xml, 'date', DEFAULT_READ_LIMITS);
  expect(formats.get(0)).toBeUndefined();
  return formats.get(1);
}

describe(readFormats.name, () => {
  it.each([0, 1, 2, 3, 4, 11, 37, 44, 49])('number format %d shows the number itself', (id) => {
    expect(formatOf(id)).toBeUndefined();
  });
  it.each([9, 10])('number format %d is per cent', (id) => {
    expect(formatOf(id)).toBe('percent');
  });
  it.each([14, 17, 18, 22, 30, 46, 57])('number format %d is a day or an hour', (id) => {
    expect(formatOf(id)).toBe('date');
  });

  it.each([
    ['0.0%', 'percent'],
    ['[$-3000429]0%', 'percent'],
    ['[Red]0%;[Blue]-0%', 'percent'],
    ['[$-fa-IR,16]yyyy/mm/dd;@', 'date'],
    ['d mmm', 'date'],
    ['[h]:mm', 'date'],
    ['[s]', 'date'],
    ['hh:mm AM/PM', 'date'],
    ['[$-3000429]#,##0', undefined],
    ['[$-3000429]General', undefined],
    ['0&quot; % of days&quot;', undefined],
    ['0\\%', undefined],
    ['0_d', undefined],
    ['#,##0 [$ریال-429]', undefined],
    ['[Red][&gt;50]0', undefined],
    ['0;0%', undefined],
    ['0.00E+00', undefined],
    ['@', undefined],
    ['&quot;', undefined],
  ])('of the code %s is %s', (code, format) => {
    expect(formatOf(200, code)).toBe(format);
  });

  it('a format of the workbook stands before the usual one of its number', () => {
    expect(formatOf(9, '0.0')).toBeUndefined();
  });

  it('says where days are counted from', () => {
    const xml = '<x:styleSheet><x:cellXfs><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>';
    expect([...readFormats(xml, 'date-1904', DEFAULT_READ_LIMITS)]).toEqual([[0, 'date-1904']]);
  });
});
