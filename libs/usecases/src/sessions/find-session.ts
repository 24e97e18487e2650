import type { Actor } from '#access';
import { createRepositories } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import type { SessionView } from '../views/session-view.js';
import { actorOf } from './actor-of.js';
import { sessionViewOf } from './session-view-of.js';
import { tokenHashOf } from './sign-in.js';

export async function findSession(
  { dataSource, clock, isDemonstration }: Dependencies,
  token: string,
): Promise<{ actor: Actor; session: SessionView } | null> {
  const { users } = createRepositories(dataSource.manager);
  const user = await users.findBySession(tokenHashOf(token), clock.now());
  return user ? { actor: actorOf(user), session: sessionViewOf(user, isDemonstration) } : null;
}
