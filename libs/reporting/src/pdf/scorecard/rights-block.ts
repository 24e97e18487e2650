import type { PdfNode } from '#rtl-pdf';
import type { ScorecardModel } from '../../model/index.js';
import { rightsPanel } from '../parts/rights-panel.js';
import { sectionHeading } from '../parts/section-heading.js';
import { together } from '../parts/together.js';

/** The eleven rights of one agency beside the median of its peers. */
export function rightsBlock({ rights, articles }: ScorecardModel): PdfNode[] {
  const compared = rights.map(({ number, title, article, percent }) => {
    const scored = articles.find((each) => each.number === article);
    return { number, title, percent, comparedPercent: scored?.peerMedianPercent ?? null };
  });
  const caption = 'سطح رنگی: این دستگاه؛ خط‌چین: میانهٔ هم‌ترازان.';
  return [together(sectionHeading('یازده حق شهروندی'), rightsPanel(compared, caption))];
}
