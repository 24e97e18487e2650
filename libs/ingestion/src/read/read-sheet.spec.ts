import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnLetters } from '../template/column-letters.js';
import { DEFAULT_READ_LIMITS } from './read-limits.js';
import { readSheet } from './read-sheet.js';

const STRINGS = ['صفر', 'یک', 'دو & سه'];
const shared = (index: number): string | undefined => STRINGS[index];

/** The text of a part as `xmlBytes` gives it: one character a byte. */
const bytes = (xml: string): string => Buffer.from(xml, 'utf8').toString('latin1');

function read(rows: string, limits = DEFAULT_READ_LIMITS): string[] {
  const xml = bytes(`<worksheet><cols><col min="1"/></cols><sheetData>${rows}</sheetData><never>`);
  return readSheet(xml, shared, limits).map(
    ({ ref, raw, type, isFormula }) => `${ref} ${type}${isFormula ? ' formula' : ''} ${raw}`,
  );
}

describe(readSheet.name, () => {
  it.each([
    ['a number', '<c r="B7"><v>12.50</v></c>', 'B7 number 12.50'],
    ['a shared string', '<c r="B7" s="4" t="s"><v>2</v></c>', 'B7 text دو & سه'],
    ['a shared string, attributes in the other order', '<c t="s" s="4" r="B7"><v>1</v></c>', 'B7 text یک'],
    ['a shared string, type first of two', '<c r="B7" t="s" s="4"><v>1</v></c>', 'B7 text یک'],
    ['an inline string', '<c r="B7" t="inlineStr"><is><t>سلام</t></is></c>', 'B7 text سلام'],
    [
      'an inline string of runs',
      '<c r="B7" t="inlineStr"><is><r><t>سل</t></r><r><t>ام</t></r></is></c>',
      'B7 text سلام',
    ],
    ['references', '<c r="B7" t="str"><v>a&lt;b &#1587;&#x644;</v></c>', 'B7 text a<b سل'],
    [
      'a CDATA section, where & is a plain letter',
      '<c r="B7" t="str"><v><![CDATA[<&amp;>]]></v></c>',
      'B7 text <&amp;>',
    ],
    ['a comment inside', '<c r="B7"><!-- <v>9</v> --><v>8</v></c>', 'B7 number 8'],
    ['a namespace prefix', '<x:c r="B7"><x:v>8</x:v></x:c>', 'B7 number 8'],
    ['spaces where they may stand', '<c  r = "B7"\n\tt=\'s\' ><v >1</v ></c >', 'B7 text یک'],
    ['a sign > inside an attribute', '<c cm="a>b" r="B7"><v>8</v></c>', 'B7 number 8'],
    ['a logical cell', '<c r="B7" t="b"><v>1</v></c>', 'B7 boolean 1'],
    ['an error', '<c r="B7" t="e"><v>#REF!</v></c>', 'B7 error #REF!'],
    ['a formula with its result', '<c r="B7"><f>1+1</f><v>2</v></c>', 'B7 number formula 2'],
    ['a formula with an empty text as result', '<c r="B7" t="str"><f>""</f><v></v></c>', 'B7 text formula '],
    ['a formula without a result', '<c r="B7"><f>1+1</f></c>', 'B7 none formula '],
    ['a formula with an empty result', '<c r="B7"><f>1+1</f><v/></c>', 'B7 none formula '],
    ['the last cell of a sheet', '<c r="XFD1048576"><v>8</v></c>', 'XFD1 number 8'],
  ])('reads %s', (_, cell, expected) => {
    expect(read(`<row r="${expected.startsWith('XFD') ? 1 : 7}">${cell}</row>`)).toEqual([expected]);
  });

  it.each([
    ['a column behind XFD', '<row r="1"><c r="XFE1"><v>8</v></c></row>'],
    ['a row behind the last', '<row r="1048577"><c r="A1048577"><v>8</v></c></row>'],
    ['a row behind the last, blank', '<row r="1048577"/>'],
  ])('refuses %s', (_, rows) => {
    expect(() => read(rows)).toThrow('FILE_TOO_MANY_CELLS');
  });

  it('refuses a row or column beyond its limits, where they are narrower', () => {
    const narrow = { ...DEFAULT_READ_LIMITS, rows: 9, columns: 2 };
    expect(read('<row r="9"><c r="B9"><v>8</v></c></row>', narrow)).toEqual(['B9 number 8']);
    expect(() => read('<row r="9"><c r="C9"><v>8</v></c></row>', narrow)).toThrow('FILE_TOO_MANY_CELLS');
    expect(() => read('<row r="10"><c r="A10"><v>8</v></c></row>', narrow)).toThrow('FILE_TOO_MANY_CELLS');
  });

  it('leaves out what holds nothing', () => {
    expect(
      read('<row r="1"><c r="A1" s="3"/><c r="B1"></c><c r="C1"><v></v></c><c/></row><row r="2"/>'),
    ).toEqual([]);
  });

  it('counts where a writer leaves the references out, blank cells too', () => {
    expect(read('<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>')).toEqual([
      'A1 number 1',
      'C1 number 2',
      'A2 number 3',
    ]);
  });

  it('refuses more cells than allowed, blank ones counted', () => {
    const limits = { ...DEFAULT_READ_LIMITS, cells: 3 };
    expect(read('<row r="1"><c r="A1"/><c r="B1"/><c r="C1"/></row>', limits)).toEqual([]);
    expect(() => read('<row r="1"><c r="A1"/><c r="B1"/><c r="C1"/><c/></row>', limits)).toThrow(
      'FILE_TOO_MANY_CELLS',
    );
  });

  it.each([
    ['a row number that is none', '<row r="1e9"><c r="A1"><v>1</v></c></row>'],
    [
      'a text longer than a cell holds',
      `<row r="1"><c r="A1" t="str"><f/><v>${'a'.repeat(32_768)}</v></c></row>`,
    ],
    ['an unknown entity', '<row r="1"><c r="A1" t="str"><f/><v>&lol;</v></c></row>'],
    ['a closing tag too many', '</row></x></x></x>'],
  ])('refuses %s', (_, rows) => {
    expect(() => read(rows)).toThrow('FILE_DAMAGED');
  });

  it('refuses a shared string that is not there, when it is asked for', () => {
    expect(() => read('<row r="1"><c r="A1" t="s"><v>99</v></c></row>')).toThrow('FILE_DAMAGED');
  });

  it('reads the same whether cells have the plain shape or an odd one', () => {
    const cell = fc.record({
      column: fc.integer({ min: 1, max: 16_384 }),
      type: fc.constantFrom('n', 's', 'b', 'str', 'e'),
      value: fc.constantFrom('', '0', '1', '2'),
      style: fc.option(fc.nat(99)),
    });
    const odd = (xml: string): string =>
      xml.replace(/<c /g, '<c vm="1" ').replace(/<v>/g, '<!-- --><v >').replace(/\/>/g, ' />');
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 20 }), (cells) => {
        const xml = cells
          .map(({ column, type, value, style }) => {
            const kind = type === 'n' ? '' : ` t="${type}"`;
            const look = style === null ? '' : ` s="${style}"`;
            const inside = value === '' ? '/>' : `><v>${value}</v></c>`;
            return `<c r="${columnLetters(column)}5"${look}${kind}${inside}`;
          })
          .join('');
        expect(read(`<row r="5">${xml}</row>`)).toEqual(read(`<row r="5">${odd(xml)}</row>`));
      }),
    );
  });
});
