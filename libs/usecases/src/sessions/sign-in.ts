import { createHash, randomBytes } from 'node:crypto';
import { DomainError } from '#faults';
import { createRepositories, inTransaction } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import type { SessionView } from '../views/session-view.js';
import { hashPassword, isPasswordOf } from './passwords.js';
import { sessionViewOf } from './session-view-of.js';

const SESSION_HOURS = 12;
/** Five failures in a row close the account for five minutes: guessing stays hopeless, a typist is not locked out. */
const FAILURES_BEFORE_LOCK = 5;
const LOCK_MINUTES = 5;

/** Compared against when the name is unknown, so that the answer takes as long as for a known one. */
const NOBODY = hashPassword(randomBytes(16).toString('hex'));

/** The token leaves once, to the user's cookie; the database keeps its sha-256. @throws DomainError SIGN_IN_REFUSED, SIGN_IN_LOCKED */
export async function signIn(
  { dataSource, clock, isDemonstration }: Dependencies,
  { username, password }: { username: string; password: string },
): Promise<{ token: string; expiresAt: Date; session: SessionView }> {
  const now = clock.now();
  const { users } = createRepositories(dataSource.manager);
  const user = await users.findByUsername(username.trim().toLowerCase());
  if (user?.lockedUntil && user.lockedUntil > now) throw locked(user.lockedUntil, now);
  const isRight = await isPasswordOf(user?.passwordHash ?? (await NOBODY), password);
  if (!user || !isRight) {
    if (user) await users.recordFailure(user.id, now, FAILURES_BEFORE_LOCK, lockEnd(now));
    throw new DomainError('SIGN_IN_REFUSED', {});
  }
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
  await inTransaction(dataSource, async (repositories) => {
    if (!(await repositories.users.clearFailures(user.id, now))) throw locked(lockEnd(now), now);
    await repositories.users.removeExpiredSessions(now);
    await repositories.users.addSession(tokenHashOf(token), user.id, expiresAt);
  });
  return { token, expiresAt, session: sessionViewOf(user, isDemonstration) };
}

function lockEnd(now: Date): Date {
  return new Date(now.getTime() + LOCK_MINUTES * 60_000);
}

function locked(until: Date, now: Date): DomainError {
  return new DomainError('SIGN_IN_LOCKED', {
    minutes: Math.ceil((until.getTime() - now.getTime()) / 60_000),
  });
}

export function tokenHashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
