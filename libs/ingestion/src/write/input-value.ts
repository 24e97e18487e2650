import type { Indicator, PartName, ReportedValue } from '#decree';
import { YES_NO_WORDS } from '../template/yes-no-words.js';

/** What a filled input cell holds: a number where a double carries the decimal exactly, else its text. */
export function inputValue(
  indicator: Indicator,
  part: PartName,
  value: ReportedValue | undefined,
): number | string | null {
  const decimal = value?.status === 'value' ? value[part] : undefined;
  if (decimal === undefined) return null;
  if (indicator.kind === 'yes-no') return decimal === '1' ? YES_NO_WORDS.yes : YES_NO_WORDS.no;
  return numberOrText(decimal);
}

/** A number where a double carries the decimal exactly, else its text. */
export function numberOrText(decimal: string): number | string {
  return String(Number(decimal)) === decimal ? Number(decimal) : decimal;
}
