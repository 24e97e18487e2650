import { describe, expect, it } from '@jest/globals';
import { DEFAULT_READ_LIMITS } from '../read/read-limits.js';
import { applyEdits } from './apply-edits.js';
import { cellsByRow } from './cells-by-row.js';
import type { CellPatch } from './cell-place.js';
import { patchCells } from './patch-cells.js';

const told: CellPatch = ({ ref, style, prefix }) => `<${prefix}c r="${ref}" s="${style}" t="new"/>`;

function patched(inner: string, ...refs: string[]): string {
  const xml = `<worksheet>${inner}<pageMargins/></worksheet>`;
  const edits = patchCells(xml, cellsByRow(refs.map((ref) => [ref, told] as const)), DEFAULT_READ_LIMITS);
  return applyEdits(xml, edits).slice('<worksheet>'.length, -'<pageMargins/></worksheet>'.length);
}

describe(patchCells.name, () => {
  it.each([
    [
      'tells a cell anew in its own style',
      '<sheetData><row r="2"><c r="A2" s="5"><v>1</v></c><c r="B2" s="6" t="s"><v>2</v></c></row></sheetData>',
      ['B2'],
      '<sheetData><row r="2"><c r="A2" s="5"><v>1</v></c><c r="B2" s="6" t="new"/></row></sheetData>',
    ],
    [
      'puts cells and rows that are not there in their place',
      '<sheetData><row r="2"><c r="B2"/></row><row r="5"/></sheetData>',
      ['C2', 'A2', 'A5', 'B3', 'A9', 'A1'],
      '<sheetData><row r="1"><c r="A1" s="0" t="new"/></row><row r="2"><c r="A2" s="0" t="new"/><c r="B2"/><c r="C2" s="0" t="new"/></row><row r="3"><c r="B3" s="0" t="new"/></row><row r="5"><c r="A5" s="0" t="new"/></row><row r="9"><c r="A9" s="0" t="new"/></row></sheetData>',
    ],
    [
      'gives them the style of their row, else of their column',
      '<cols><col min="2" max="3" style="7"/></cols><sheetData><row r="1" s="9" customFormat="1"></row></sheetData>',
      ['B1', 'B2', 'D2'],
      '<cols><col min="2" max="3" style="7"/></cols><sheetData><row r="1" s="9" customFormat="1"><c r="B1" s="9" t="new"/></row><row r="2"><c r="B2" s="7" t="new"/><c r="D2" s="0" t="new"/></row></sheetData>',
    ],
    [
      'counts on where a writer leaves references out',
      '<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row></sheetData>',
      ['B2'],
      '<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c><c r="B2" s="0" t="new"/></row></sheetData>',
    ],
    [
      'opens a sheet without cells, and writes the prefix of the part',
      '<x:sheetData/>',
      ['C3'],
      '<x:sheetData><x:row r="3"><x:c r="C3" s="0" t="new"/></x:row></x:sheetData>',
    ],
    ['leaves out what is no reference', '<sheetData/>', ['3C', '$A$1', 'A0'], '<sheetData/>'],
  ])('%s', (_, inner, refs, expected) => {
    expect(patched(inner, ...refs)).toBe(expected);
  });
});
