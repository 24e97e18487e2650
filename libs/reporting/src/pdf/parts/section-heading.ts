import type { PdfNodeObject } from '#rtl-pdf';

interface HeadingOptions {
  readonly lead?: string;
  /** Room above, points. */
  readonly above?: number;
}

/** A section's heading, with one quiet sentence under it where given. */
export function sectionHeading(text: string, options: HeadingOptions = {}): PdfNodeObject {
  const { lead, above = 14 } = options;
  return {
    margin: [0, above, 0, 4],
    headlineLevel: 2,
    stack: [{ text, style: 'section' }, ...(lead ? [{ text: lead, style: 'small' }] : [])],
  };
}
