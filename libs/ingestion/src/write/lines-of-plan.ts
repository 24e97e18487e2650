import { toPersianDigits } from '#persian';
import type { TemplatePlan } from './template-plan.js';
import type { TemplateRow } from './template-row.js';

/** A line of the data sheet: a row to fill, or the band that opens an article. */
export type SheetLine =
  | { readonly kind: 'band'; readonly text: string }
  | { readonly kind: 'row'; readonly row: TemplateRow; readonly isShaded: boolean };

/** Rows in their order; the agency's own workbook is parted by article, the evaluator's is a plain list to be filtered. */
export function linesOfPlan(plan: TemplatePlan): SheetLine[] {
  const lines: SheetLine[] = [];
  let article: number | null = null;
  let agency: string | null = null;
  let isShaded = true;
  for (const row of plan.rows) {
    if (plan.identity.kind === 'agency' && row.indicator.article !== article) {
      article = row.indicator.article;
      const subject = plan.edition.articles.find(({ number }) => number === article)?.subject ?? '';
      lines.push({ kind: 'band', text: `مادهٔ ${toPersianDigits(article)}  ·  ${subject}` });
    }
    // Every second agency of a list is shaded, so that the eye keeps its rows together.
    if (row.agency.code !== agency) isShaded = !isShaded;
    agency = row.agency.code;
    lines.push({ kind: 'row', row, isShaded });
  }
  return lines;
}
