import { ACTIONS, can } from '#access';
import type { UserRecord } from '#persistence';
import type { SessionView } from '../views/session-view.js';
import { actorOf } from './actor-of.js';
import { ROLE_TITLES } from './role-titles.js';

export function sessionViewOf(user: UserRecord, isDemonstration: boolean): SessionView {
  const actor = actorOf(user);
  return {
    username: user.username,
    displayName: user.displayName,
    role: user.role,
    roleTitle: ROLE_TITLES[user.role],
    agency: user.agency ? { code: user.agency.code, name: user.agency.name } : null,
    may: ACTIONS.filter((action) => can(actor, action, { isInScope: true })),
    isDemonstration,
  };
}
