import { toPersianDigits } from '#persian';

/** Where a value came from, to the cell; times are already in words. */
export interface ValueSource {
  readonly kind: 'submission' | 'ledger';
  readonly submission: number | null;
  readonly sha256: string | null;
  readonly sheet: string | null;
  readonly cells: string | null;
  readonly raw: string | null;
  readonly sentBy: string | null;
  /** Jalali, Tehran. */
  readonly sentAtTitle: string | null;
}

/** «از خانهٔ E7:F7 برگهٔ «…»، گزارش شمارهٔ ۱۲، فرستادهٔ …»: the sentence that takes a number back to its paper. */
export function sourceSentence(source: ValueSource): string {
  if (source.kind === 'ledger') return 'سامانه این را خود از دفتر گزارش‌ها شمرده است.';
  const { submission, sha256, sheet, cells, raw, sentBy, sentAtTitle } = source;
  return [
    `منبع: گزارش شمارهٔ ${toPersianDigits(submission ?? '—')}`,
    sheet ? `برگهٔ «${sheet}»` : null,
    cells ? `خانهٔ \u2066${cells}\u2069` : null,
    raw ? `متن خانه «${raw}»` : null,
    `فرستندهٔ ${sentBy ?? 'متصدی سامانه'}`,
    sentAtTitle ? `در ${sentAtTitle}` : null,
    sha256 ? `اثر انگشت پرونده \u2066${sha256}\u2069` : null,
  ]
    .filter((part) => part !== null)
    .join('، ')
    .concat('.');
}
