import { formatHundredths, toPersianDigits } from '#persian';
import type { AgencyStanding } from '../agency-standing.js';
import { changeWords } from '../change-words.js';

/** «…: از ۷۱٫۲۰ به ۵۰٫۳۱ درصد؛ ۲۰٫۸۹ واحد درصد کاهش.» Two decimals, so that the difference can be checked by eye. */
export function movementSentence({
  agency,
  previousPercent,
  percent,
  missingQuarters,
}: AgencyStanding): string {
  const from = formatHundredths(previousPercent ?? 0);
  const change = changeWords(percent - (previousPercent ?? 0));
  const silence = missingQuarters === 0 ? '' : toPersianDigits(`، با ${missingQuarters} سه‌ماههٔ بی‌گزارش`);
  return `${agency.facts.name}: از ${from} به ${formatHundredths(percent)} درصد؛ ${change}${silence}.`;
}
