import type { PartName } from '#decree';

/** A number of a row that stays as it is from quarter to quarter, with the reason to take it for one. */
export interface ConstantPart {
  readonly indicator: string;
  readonly part: PartName;
  readonly why: string;
}

const of = (part: PartName, why: string, ...indicators: string[]): ConstantPart[] =>
  indicators.map((indicator) => ({ indicator, part, why }));

/**
 * What a blank workbook may be prefilled with (docs/decisions/0007): sizes of the agency, against which its doings are
 * measured. Never the numerator: it is what the agency answers for, and carried over it would be a score that nobody
 * stated. Not in the edition, as a published edition never changes, and this says nothing about how anything is scored.
 */
export const CONSTANT_PARTS: readonly ConstantPart[] = [
  ...of('denominator', 'واحدهای خدمت‌رسان با تغییر ساختار کم و زیاد می‌شوند', 'SDK-01', 'SDK-02'),
  ...of('denominator', 'فهرست خدمات دستگاه با ابلاغ تازه تغییر می‌کند', 'IMP-02', 'ACC-01', 'ACC-02'),
  ...of('denominator', 'پست‌های مدیریتی در تشکیلات مصوب است', 'OFF-13'),
  ...of('denominator', 'شمار کارکنان در یک سه‌ماهه کم تغییر می‌کند', 'TRN-01', 'SDK-06', 'PRV-05', 'IMP-05'),
  ...of('denominator', 'میزها و ساختمان‌ها همان‌ها هستند تا ساخته یا بسته شوند', 'DIS-01', 'DIS-02'),
  ...of('denominator', 'بندهای چک‌لیست تا بازنگری آن ثابت است', 'DIG-03', 'INF-08', 'SDK-05'),
];

const KNOWN: ReadonlySet<string> = new Set(
  CONSTANT_PARTS.map(({ indicator, part }) => `${indicator} ${part}`),
);
const INDICATORS: ReadonlySet<string> = new Set(CONSTANT_PARTS.map(({ indicator }) => indicator));

/** Whether this number of an indicator stays as it is from quarter to quarter. */
export function isConstantPart(indicator: string, part: PartName): boolean {
  return KNOWN.has(`${indicator} ${part}`);
}

/** Whether any number of an indicator does. */
export function hasConstantPart(indicator: string): boolean {
  return INDICATORS.has(indicator);
}
