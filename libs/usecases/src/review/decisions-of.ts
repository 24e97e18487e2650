import type { Edition, ReportedValue } from '#decree';
import { DomainError } from '#faults';
import { checkTypedValue, type TypedNumbers } from '#ingestion';
import type { ReviewDecision } from '#persistence';
import { messageOf } from '#platform';
import { reasonOf } from './reason-of.js';

/** What a reviewer says of one value; what is not spoken of is accepted as declared. */
export interface DecisionOrder {
  readonly indicator: string;
  readonly decision: 'adjusted' | 'refused';
  readonly reason: string;
  /** Of an adjusted value, all its parts, as typed. */
  readonly numbers?: TypedNumbers | undefined;
}

/**
 * The rows of a review. An adjusted value is one that the agency itself could have reported: the same rules hold.
 * @throws DomainError INDICATOR_NOT_REPORTED, REASON_TOO_SHORT, DECISION_BROKEN
 */
export function decisionsOf(
  edition: Edition,
  quarter: string,
  declared: readonly ReportedValue[],
  orders: readonly DecisionOrder[],
): ReviewDecision[] {
  const reported = new Set(declared.map(({ indicator }) => indicator));
  const seen = new Set<string>();
  return orders.map(({ indicator: code, decision, reason: text, numbers }) => {
    const indicator = edition.indicators.find((one) => one.code === code);
    if (!indicator || !reported.has(code))
      throw new DomainError('INDICATOR_NOT_REPORTED', { indicator: code.slice(0, 40) });
    // Two decisions of one value: nobody knows which was meant.
    if (seen.has(code)) throw new DomainError('DECISION_BROKEN', { indicator: code });
    seen.add(code);
    const reason = reasonOf(text);
    if (decision === 'refused') return { indicator: code, decision, status: 'missing', reason };
    const checked = checkTypedValue(edition, indicator, quarter, numbers ?? {});
    if (checked.faults.length > 0)
      throw new DomainError('DECISION_BROKEN', {
        indicator: code,
        detail: checked.faults
          .map((fault) => messageOf(fault.code, fault.params).replace(/\.$/, ''))
          .join('، '),
      });
    return { indicator: code, decision, status: 'value', ...checked.numbers, reason };
  });
}
