import type { Edition, ReportedValue } from '#decree';
import { DomainError } from '#faults';
import { checkTypedValue, type TypedNumbers } from '#ingestion';
import type { ReviewDecision } from '#persistence';
import { messageOf } from '#platform';
import { SHORTEST_REASON } from '../reason-of.js';

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
 * @throws DomainError INDICATOR_NOT_REPORTED, DECISION_BROKEN with every fault of the decision
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
    const reason = text.trim();
    const short = reason.length < SHORTEST_REASON;
    const checked =
      decision === 'adjusted' ? checkTypedValue(edition, indicator, quarter, numbers ?? {}) : NOTHING;
    const faults = [
      ...(short ? [messageOf('REASON_TOO_SHORT', { minimum: SHORTEST_REASON })] : []),
      ...checked.faults.map((fault) => messageOf(fault.code, fault.params)),
    ].map((sentence) => sentence.replace(/\.$/, ''));
    if (faults.length > 0)
      throw new DomainError('DECISION_BROKEN', { indicator: code, detail: faults.join('، ') });
    const status = decision === 'adjusted' ? 'value' : 'missing';
    return { indicator: code, decision, status, ...checked.numbers, reason };
  });
}

const NOTHING: ReturnType<typeof checkTypedValue> = { numbers: {}, faults: [] };
