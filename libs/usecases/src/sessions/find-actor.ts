import type { Actor } from '#access';
import { DomainError } from '#faults';
import { createRepositories } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import { actorOf } from './actor-of.js';

/** For `--as USER` of the commands. @throws DomainError USER_UNKNOWN */
export async function findActor({ dataSource }: Dependencies, username: string): Promise<Actor> {
  const user = await createRepositories(dataSource.manager).users.findByUsername(
    username.trim().toLowerCase(),
  );
  if (!user) throw new DomainError('USER_UNKNOWN', { username });
  return actorOf(user);
}
