import type { Actor, RoleCode } from '#access';
import { DomainError } from '#faults';
import { createRepositories, inTransaction } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { findAgency } from '../find-agency.js';
import { hashPassword } from './passwords.js';
import { ROLE_TITLES } from './role-titles.js';

const SHORTEST_PASSWORD = 12;

/** Roles that mean nothing without the agency they are granted over. */
const OVER_AN_AGENCY: ReadonlySet<RoleCode> = new Set(['rights-assistant', 'agency-head']);

/**
 * Nobody becomes `operator`, who may everything: whoever creates users never touches a value or a score (design §1).
 * @throws DomainError PASSWORD_TOO_SHORT, BAD_REQUEST, USER_EXISTS, AGENCY_UNKNOWN, FORBIDDEN
 */
export async function createUser(
  { dataSource }: Dependencies,
  actor: Actor,
  user: { username: string; password: string; displayName: string; role: RoleCode; agencyCode?: string },
): Promise<void> {
  await authorise(createRepositories(dataSource.manager), actor, 'manage-users');
  const username = user.username.trim().toLowerCase();
  const displayName = user.displayName.trim();
  if (username === '' || displayName === '') throw badRequest('نام کاربری و نام نمایشی نباید خالی باشد');
  if (!Object.hasOwn(ROLE_TITLES, user.role) || user.role === 'operator')
    throw badRequest('این نقش را نمی‌توان به کسی داد');
  if (OVER_AN_AGENCY.has(user.role) && !user.agencyCode) throw badRequest('این نقش بدون دستگاه معنا ندارد');
  if ([...user.password].length < SHORTEST_PASSWORD)
    throw new DomainError('PASSWORD_TOO_SHORT', { minimum: SHORTEST_PASSWORD });
  const passwordHash = await hashPassword(user.password);
  await inTransaction(dataSource, async (repositories) => {
    const agency = user.agencyCode ? await findAgency(repositories, user.agencyCode) : null;
    const isAdded = await repositories.users.add({
      username,
      displayName,
      passwordHash,
      role: user.role,
      agencyId: agency?.id ?? null,
    });
    if (!isAdded) throw new DomainError('USER_EXISTS', { username });
  });
}

function badRequest(detail: string): DomainError {
  return new DomainError('BAD_REQUEST', { detail });
}
