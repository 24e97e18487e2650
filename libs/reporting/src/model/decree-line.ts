import type { DecreeIdentity } from '#decree';
import { toPersianDigits } from '#persian';

/** The decree in one line, as a cover cites it: title, body, number, date of notification. */
export function decreeLine(decree: DecreeIdentity): string {
  const notifiedOn = decree.notifiedOn.replaceAll('-', '/');
  return toPersianDigits(
    `تصویب‌نامهٔ ${decree.body} با عنوان «${decree.title}»، شمارهٔ ${decree.number} مورخ ${notifiedOn}`,
  );
}
