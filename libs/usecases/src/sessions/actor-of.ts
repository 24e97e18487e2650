import type { Actor } from '#access';
import type { UserRecord } from '#persistence';

export function actorOf(user: UserRecord): Actor {
  return { userId: user.id, username: user.username, role: user.role, agencyId: user.agency?.id ?? null };
}
