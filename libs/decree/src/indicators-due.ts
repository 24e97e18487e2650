import type { Edition } from './edition.js';
import type { Indicator, Supplier } from './indicator.js';
import { isDue } from './is-due.js';

/**
 * The indicators that are asked for in a quarter (`1405-Q1`), in catalogue order; of one supplier, or of all.
 * @throws DomainError QUARTER_UNKNOWN
 */
export function indicatorsDue(edition: Edition, quarter: string, supplier?: Supplier): readonly Indicator[] {
  return edition.indicators.filter(
    (indicator) =>
      isDue(indicator.frequency, quarter) && (supplier === undefined || indicator.suppliedBy === supplier),
  );
}
