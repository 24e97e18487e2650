import { DomainError } from '#faults';

/** A reason that can be read in ten years is longer than a word. */
export const SHORTEST_REASON = 10;

/** @throws DomainError REASON_TOO_SHORT */
export function reasonOf(text: string): string {
  const reason = text.trim();
  if (reason.length < SHORTEST_REASON)
    throw new DomainError('REASON_TOO_SHORT', { minimum: SHORTEST_REASON });
  return reason;
}
