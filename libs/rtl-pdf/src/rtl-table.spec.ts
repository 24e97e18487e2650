import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PdfNode } from './pdf-node.js';
import { rtlColumns } from './rtl-columns.js';
import { rtlTable } from './rtl-table.js';

function text(cell: PdfNode | undefined): string {
  return typeof cell === 'object' && typeof cell.text === 'string' ? cell.text : '';
}

describe('a right-to-left table', () => {
  it('puts the first cell of a row rightmost, with its width', () => {
    const table = rtlTable({ widths: [20, '*', 60], body: [['الف', 'ب', 'پ']] });
    expect(table.widths).toEqual([60, '*', 20]);
    expect(table.body[0]?.map(text)).toEqual(['پ', 'ب', 'الف']);
  });

  it('anchors a cell that spans columns at the leftmost place that it covers', () => {
    const { body } = rtlTable({ body: [[{ text: 'دو', colSpan: 2 }, '', 'سوم', 'چهارم']] });
    expect(body[0]?.map(text)).toEqual(['چهارم', 'سوم', 'دو', '']);
  });

  it('keeps rows apart under a cell that spans rows and columns', () => {
    const { body } = rtlTable({
      body: [
        [{ text: 'چهار', colSpan: 2, rowSpan: 2 }, '', 'بالا'],
        ['', '', 'پایین'],
      ],
    });
    expect(body.map((row) => row.map(text))).toEqual([
      ['بالا', 'چهار', ''],
      ['پایین', '', ''],
    ]);
  });

  it('mirrors twice into itself where nothing spans', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 8 }), (row) => {
        const once = rtlTable({ body: [row] }).body[0] ?? [];
        const twice = rtlTable({ body: [once] }).body[0] ?? [];
        expect(twice.map(text)).toEqual(row);
      }),
    );
  });
});

describe('right-to-left columns', () => {
  it('stand with the first rightmost', () => {
    expect(rtlColumns(['یک', 'دو']).columns).toEqual(['دو', 'یک']);
  });
});
