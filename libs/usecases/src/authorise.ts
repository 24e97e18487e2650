import { type Action, type Actor, can, scopeOf } from '#access';
import { DomainError } from '#faults';
import type { Repositories } from '#persistence';

/**
 * Use cases authorise, guards only authenticate (design §2). `agencyId`: the agency acted upon; without one the action
 * is over everything, and the actor's scope counts as met.
 * @throws DomainError FORBIDDEN
 */
export async function authorise(
  repositories: Repositories,
  actor: Actor,
  action: Action,
  agencyId?: string,
): Promise<void> {
  const isInScope = agencyId ? await repositories.agencies.isInScope(agencyId, scopeOf(actor)) : true;
  if (!can(actor, action, { isInScope })) throw new DomainError('FORBIDDEN', {});
}
