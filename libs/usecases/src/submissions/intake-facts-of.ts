import { type Actor, scopeOf } from '#access';
import type { TemplateIdentity } from '#ingestion';
import type { Repositories } from '#persistence';
import { windowsWith } from '../scores/window-range.js';
import { type IntakeFacts, ownerCodeOf } from './admit-workbook.js';

/** What a single workbook is admitted by: its owner, the actor's reach, a frozen window. A bulk import keeps them. */
export async function intakeFactsOf(
  repositories: Repositories,
  actor: Actor,
  identity: TemplateIdentity,
): Promise<Pick<IntakeFacts, 'owner' | 'isInScope' | 'frozenWindow'>> {
  const code = ownerCodeOf(identity);
  const owner = code === null ? null : await repositories.agencies.findByCode(code);
  const scope = scopeOf(actor);
  const [frozen] = await repositories.scores.listFrozen(windowsWith(identity.quarter).map((one) => one.code));
  return {
    owner,
    isInScope: owner ? await repositories.agencies.isInScope(owner.id, scope) : scope.kind === 'nation',
    frozenWindow: frozen ?? null,
  };
}
