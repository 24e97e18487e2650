import { quarterTitle, shiftQuarter } from '#calendar';

/** What stands beside a carried number, so that nobody signs it unread. @throws DomainError QUARTER_UNKNOWN */
export function carriedNote(from: string, quarter: string): string {
  const isLast = shiftQuarter(from, 1) === quarter;
  return isLast ? `از سه‌ماههٔ پیش (${quarterTitle(from)})؛ درست است؟` : `از ${quarterTitle(from)}؛ درست است؟`;
}
