import { type Edition, indicatorsDue, type ReportedValue } from '#decree';
import { openBooks } from './books/open-books.js';
import type { DemonstrationAgency } from './demonstration-agency.js';

/**
 * What the evaluation office found at a fictitious agency: the evaluator-supplied indicators due in the quarter, in
 * catalogue order; also where the agency itself kept silent. Empty where the agency did not exist yet.
 * @throws DomainError QUARTER_UNKNOWN
 */
export function demonstrationEvaluation(
  edition: Edition,
  agency: DemonstrationAgency,
  quarter: string,
): ReportedValue[] {
  if (quarter < agency.firstQuarter) return [];
  const books = openBooks(edition, agency, quarter);
  return indicatorsDue(edition, quarter, 'evaluator').map((indicator) => books.valueOf(indicator));
}
