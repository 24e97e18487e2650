import { ltr, type PdfNode, rtlList } from '#rtl-pdf';
import type { ScorecardModel } from '../../model/index.js';
import { sectionHeading } from '../parts/section-heading.js';
import { together } from '../parts/together.js';
import { PALETTE } from '../theme/palette.js';

/** How the score is made, and the hash by which the figures can be checked. */
export function methodBlock({ method, identity }: ScorecardModel): PdfNode[] {
  const { snapshotHash } = identity;
  const origin: PdfNode[] =
    snapshotHash === null
      ? []
      : [
          {
            text: ['اثر انگشت ارقام، ', ltr('SHA-256'), ': ', ltr(snapshotHash)],
            style: 'note',
            fontSize: 7,
          },
        ];
  const sentences = rtlList(
    method.map((text) => ({ text, style: 'note' })),
    { markColor: PALETTE.faint, gap: 10, spacing: 1 },
  );
  return [together(sectionHeading('روش امتیازدهی'), sentences, ...origin)];
}
