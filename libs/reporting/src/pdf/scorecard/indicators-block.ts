import { formatHundredths, toPersianDigits } from '#persian';
import { type PdfNode, type PdfNodeObject, rtlTable } from '#rtl-pdf';
import type { ImprovedIndicator, ScorecardModel, WeakIndicator } from '../../model/index.js';
import { headRow } from '../parts/head-row.js';
import { sectionHeading } from '../parts/section-heading.js';
import { together } from '../parts/together.js';
import { percentText } from '../percent-text.js';
import { signedText } from '../signed-text.js';

function cell(text: string, isBold = false): PdfNodeObject {
  return { text, style: 'cell', bold: isBold };
}

function weakRow(indicator: WeakIndicator): PdfNodeObject[] {
  const { article, title, targetText, statusTitle, attainmentPercent, lost } = indicator;
  return [
    cell(toPersianDigits(article)),
    cell(title),
    cell(targetText),
    cell(statusTitle),
    cell(percentText(attainmentPercent)),
    cell(formatHundredths(lost), true),
  ];
}

function improvedRow({ article, title, from, to, change }: ImprovedIndicator): PdfNodeObject[] {
  return [
    cell(toPersianDigits(article)),
    cell(title),
    cell(percentText(from)),
    cell(percentText(to)),
    cell(signedText(change), true),
  ];
}

/** Where most points were lost. */
export function weakestBlock({ weakest }: ScorecardModel): PdfNode[] {
  const heading = sectionHeading('بیشترین امتیاز ازدست‌رفته');
  if (weakest.length === 0) return [heading, { text: 'هیچ شاخصی امتیاز از دست نداده است.', style: 'body' }];
  return [
    together(heading, {
      layout: 'dense',
      table: rtlTable({
        headerRows: 1,
        dontBreakRows: true,
        widths: [22, '*', 84, 52, 40, 44],
        body: [headRow('ماده', 'شاخص', 'هدف', 'وضعیت', 'تحقق، درصد', 'ازدست‌رفته'), ...weakest.map(weakRow)],
      }),
    }),
  ];
}

/** What rose most against the window before; nothing is said where there was none. */
export function improvedBlock({ improved, change }: ScorecardModel): PdfNode[] {
  if (improved.length === 0) return [];
  const heading = sectionHeading('بیشترین پیشرفت', {
    ...(change ? { lead: `نسبت به ${change.previousTitle}، درصد تحقق` } : {}),
  });
  return [
    together(heading, {
      layout: 'dense',
      table: rtlTable({
        headerRows: 1,
        dontBreakRows: true,
        widths: [22, '*', 52, 52, 52],
        body: [headRow('ماده', 'شاخص', 'دورهٔ پیش', 'این دوره', 'تغییر'), ...improved.map(improvedRow)],
      }),
    }),
  ];
}
