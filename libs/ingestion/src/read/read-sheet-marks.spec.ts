import { describe, expect, it } from '@jest/globals';
import { readSheetMarks } from './read-sheet-marks.js';

describe(readSheetMarks.name, () => {
  it.each([
    ['<row r="7" hidden="1"><c r="A7"/></row>', [7]],
    ['<row hidden="true" spans="1:3" r="7"/>', [7]],
    ["<x:row r='7' hidden='1'/>", [7]],
    ['<row r="7" hidden="0"/>', []],
    ['<col min="1" max="2" hidden="1"/>', []],
    ['<c r="A7" t="inlineStr"><is><t>row r="7" hidden="1"</t></is></c>', []],
    ['<v>a text hidden> in hidden> words</v><row r="7" hidden="1"/>', [7]],
  ])('finds the hidden rows of %s', (xml, rows) => {
    expect([...readSheetMarks(xml).hiddenRows]).toEqual(rows);
  });

  it.each([
    ['<col min="6" max="6" width="13" hidden="1"/>', [{ first: 6, last: 6 }]],
    ['<x:col hidden="true" min="6" max="16384"/>', [{ first: 6, last: 16_384 }]],
    ['<col min="6" max="6" hidden="0"/>', []],
    ['<row r="7" hidden="1"/>', []],
    ['<cols hidden="1"/>', []],
  ])('finds the hidden columns of %s', (xml, columns) => {
    expect(readSheetMarks(xml).hiddenColumns).toEqual(columns);
  });

  it.each([
    ['<mergeCells count="1"><mergeCell ref="B7:N8"/></mergeCells>', [[7, 8, 2, 14]]],
    ['<x:mergeCell ref="A1:XFD1048576"></x:mergeCell>', [[1, 1_048_576, 1, 16_384]]],
    ['<mergeCell ref="#REF!"/><mergeCell/>', []],
  ])('finds the merged cells of %s', (xml, expected) => {
    const { merges } = readSheetMarks(xml);
    expect(merges.map(({ top, bottom, left, right }) => [top, bottom, left, right])).toEqual(expected);
  });

  it('keeps the first hundreds of a million merges and hidden columns', () => {
    expect(readSheetMarks('<mergeCell ref="A1:B2"/>'.repeat(100_000)).merges).toHaveLength(500);
    expect(readSheetMarks('<col min="1" max="9" hidden="1"/>'.repeat(100_000)).hiddenColumns).toHaveLength(
      500,
    );
  });

  it('walks a text of nothing but its words once', () => {
    const words = `<v>${'hidden> mergeCell x> '.repeat(200_000)}</v>`;
    expect(readSheetMarks(words)).toEqual({ hiddenRows: new Set(), hiddenColumns: [], merges: [] });
  });
});
