import type { PdfNode } from '#rtl-pdf';
import type { ScorecardModel } from '../../model/index.js';
import { trendSvg } from '../charts/trend-svg.js';
import { sectionHeading } from '../parts/section-heading.js';
import { percentText } from '../percent-text.js';

function alternative({ trend }: ScorecardModel): string {
  const parts = trend.map(({ shortTitle, percent, ledgerTitle }) =>
    percent === null ? `${shortTitle}: ${ledgerTitle}` : `${shortTitle}: ${percentText(percent)}`,
  );
  return `نمودار روند سه‌ماهه، درصد از سقف هر سه‌ماهه: ${parts.join('، ')}.`;
}

/** How the quarters went. */
export function trendBlock(model: ScorecardModel): PdfNode[] {
  return [
    {
      ...sectionHeading('روند سه‌ماهه‌ها', {
        above: 0,
        lead: 'درصد از سقف همان سه‌ماهه؛ سه‌ماهه‌های این دوره پررنگ‌اند و قاب خالی، سه‌ماههٔ بی‌گزارش است.',
      }),
      pageBreak: 'before',
    },
    { svg: trendSvg(model.trend), alt: alternative(model) },
  ];
}
