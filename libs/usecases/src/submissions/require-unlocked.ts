import { DomainError } from '#faults';
import type { TemplateIdentity } from '#ingestion';
import type { Repositories } from '#persistence';

/** What the head has signed is not replaced: it is sent back first (design §4). @throws DomainError SUBMISSION_LOCKED */
export async function requireUnlocked(
  { submissions }: Repositories,
  agencyId: string | undefined,
  { kind, quarter }: Pick<TemplateIdentity, 'kind' | 'quarter'>,
): Promise<void> {
  if (kind !== 'agency' || agencyId === undefined) return;
  const locked = await submissions.listLocked([{ agencyId, quarter }]);
  if (locked.length > 0) throw new DomainError('SUBMISSION_LOCKED', {});
}
