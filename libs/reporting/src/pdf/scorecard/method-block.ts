import { ltr, type PdfNode } from '#rtl-pdf';
import type { ScorecardModel } from '../../model/index.js';
import { sectionHeading } from '../parts/section-heading.js';
import { together } from '../parts/together.js';

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
  return [together(sectionHeading('روش امتیازدهی'), { text: method.join(' '), style: 'note' }, ...origin)];
}
