import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentDisposition } from './content-disposition.js';

describe(contentDisposition.name, () => {
  it('keeps a Persian name, and gives a plain one beside it', () => {
    expect(contentDisposition('کارنامه.pdf')).toBe(
      `attachment; filename="karnameh.pdf"; filename*=UTF-8''${encodeURIComponent('کارنامه')}.pdf`,
    );
  });

  it('keeps a plain name as it is', () => {
    expect(contentDisposition('annual-charter-1405.xlsx')).toBe(
      `attachment; filename="annual-charter-1405.xlsx"; filename*=UTF-8''annual-charter-1405.xlsx`,
    );
  });

  it('gives back every name, and never breaks out of the header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const header = contentDisposition(name);
        expect(header).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.!#$&+^`|~%-]+$/);
        expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(name);
      }),
    );
  });
});
