import type { ReportedValue } from '#decree';
import type { NumbersView } from './views/numbers-view.js';

/** The parts of a value as views carry them: null and not left out where it has none. */
export function numbersOf(value: Partial<ReportedValue>): NumbersView {
  return {
    numerator: value.numerator ?? null,
    denominator: value.denominator ?? null,
    value: value.value ?? null,
    n: value.n ?? null,
    secondValue: value.secondValue ?? null,
    secondN: value.secondN ?? null,
  };
}
