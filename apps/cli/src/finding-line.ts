import { toPersianDigits } from '#persian';
import type { FindingView } from '#usecases';

/** `خطا  شاخص‌ها!E7  DIG-02  …` */
export function findingLine(finding: FindingView): string {
  const place = finding.cell ? `${finding.sheet ?? ''}!${finding.cell}` : '';
  const count = finding.count > 1 ? ` (${toPersianDigits(finding.count)} بار)` : '';
  return [
    finding.severity === 'blocking' ? 'خطا' : 'هشدار',
    place,
    finding.indicator ?? '',
    finding.message + count,
  ]
    .filter((part) => part !== '')
    .join('  ');
}
