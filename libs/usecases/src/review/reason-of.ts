import { DomainError } from '#faults';

/** A reason that its reader can do something with is longer than a word. */
const SHORTEST = 10;

/** @throws DomainError REASON_TOO_SHORT */
export function reasonOf(text: string | undefined): string {
  const reason = (text ?? '').trim();
  if (reason.length < SHORTEST) throw new DomainError('REASON_TOO_SHORT', { minimum: SHORTEST });
  return reason;
}
