import type { Actor, RoleCode } from '#access';
import { DomainError } from '#faults';
import { inTransaction } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { findAgency } from '../find-agency.js';
import { hashPassword } from './passwords.js';

const SHORTEST_PASSWORD = 12;

/** Roles that mean nothing without the agency they are granted over. */
const OVER_AN_AGENCY: ReadonlySet<RoleCode> = new Set(['rights-assistant', 'agency-head']);

/** @throws DomainError PASSWORD_TOO_SHORT, BAD_REQUEST, USER_EXISTS, AGENCY_UNKNOWN, FORBIDDEN */
export async function createUser(
  { dataSource }: Dependencies,
  actor: Actor,
  user: { username: string; password: string; displayName: string; role: RoleCode; agencyCode?: string },
): Promise<void> {
  if ([...user.password].length < SHORTEST_PASSWORD)
    throw new DomainError('PASSWORD_TOO_SHORT', { minimum: SHORTEST_PASSWORD });
  if (OVER_AN_AGENCY.has(user.role) && !user.agencyCode)
    throw new DomainError('BAD_REQUEST', { detail: 'این نقش بدون دستگاه معنا ندارد' });
  const username = user.username.trim().toLowerCase();
  const passwordHash = await hashPassword(user.password);
  await inTransaction(dataSource, async (repositories) => {
    await authorise(repositories, actor, 'manage-users');
    if (await repositories.users.findByUsername(username)) throw new DomainError('USER_EXISTS', { username });
    const agency = user.agencyCode ? await findAgency(repositories, user.agencyCode) : null;
    await repositories.users.add({
      username,
      displayName: user.displayName,
      passwordHash,
      role: user.role,
      agencyId: agency?.id ?? null,
    });
  });
}
