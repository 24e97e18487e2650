import { type PdfNode, rtlList } from '#rtl-pdf';
import { PALETTE } from '../theme/palette.js';
import { sectionHeading } from './section-heading.js';
import { together } from './together.js';

/** What changed since the window before; nothing where that does not compare. */
export function changesList(changes: readonly string[], options: { readonly lead?: string } = {}): PdfNode[] {
  if (changes.length === 0) return [];
  return [
    together(
      sectionHeading('چه تغییر کرد', options),
      rtlList(changes, { markColor: PALETTE.accent, spacing: 1, style: 'cell' }),
    ),
  ];
}
