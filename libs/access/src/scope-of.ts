import type { Actor } from './actor.js';
import type { AgencyScope } from './agency-scope.js';

/**
 * Which agencies the actor sees: assistants and heads their own, a director the agency of the office and all below it — the
 * nation where the office is a national one — the others the nation.
 * @throws Error for an assistant or head without an agency: such an account must never come to be, and must see nothing.
 */
export function scopeOf(actor: Actor): AgencyScope {
  const { agencyId } = actor;
  switch (actor.role) {
    case 'rights-assistant':
    case 'agency-head':
      if (agencyId === null) throw new Error(`The account ${actor.username} (${actor.role}) has no agency.`);
      return { kind: 'agency', agencyId };
    case 'evaluation-director':
      return agencyId === null ? { kind: 'nation' } : { kind: 'subtree', agencyId };
    case 'ministry':
    case 'administrator':
    case 'auditor':
    case 'operator':
      return { kind: 'nation' };
  }
}
