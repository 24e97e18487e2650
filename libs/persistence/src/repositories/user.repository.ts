import type { EntityManager } from 'typeorm';
import type { RoleCode } from '#access';
import { SessionEntity } from '../entities/session.entity.js';
import { UserEntity } from '../entities/user.entity.js';
import type { NewUser, UserRecord } from '../records/user-record.js';

interface UserRow {
  id: string;
  username: string;
  display_name: string;
  password_hash: string;
  role: RoleCode;
  agency_id: string | null;
  agency_code: string | null;
  agency_name: string | null;
  failed_sign_ins: number;
  locked_until: Date | null;
}

const SELECT_USER = `
  select u.*, a.code as agency_code, a.name as agency_name
  from account u left join agency a on a.id = u.agency_id`;

function toRecord(row: UserRow): UserRecord {
  return {
    id: row.id,
    username: row.username,
    displayName: row.display_name,
    passwordHash: row.password_hash,
    role: row.role,
    agency: row.agency_id
      ? { id: row.agency_id, code: row.agency_code ?? '', name: row.agency_name ?? '' }
      : null,
    failedSignIns: row.failed_sign_ins,
    lockedUntil: row.locked_until,
  };
}

export class UserRepository {
  constructor(private readonly manager: EntityManager) {}

  async findByUsername(username: string): Promise<UserRecord | null> {
    const rows: UserRow[] = await this.manager.query(`${SELECT_USER} where u.username = $1`, [username]);
    return rows[0] ? toRecord(rows[0]) : null;
  }

  /** The user of a live session. */
  async findBySession(tokenHash: string, now: Date): Promise<UserRecord | null> {
    const rows: UserRow[] = await this.manager.query(
      `${SELECT_USER} join session s on s.user_id = u.id where s.token_hash = $1 and s.expires_at > $2`,
      [tokenHash, now],
    );
    return rows[0] ? toRecord(rows[0]) : null;
  }

  /** False where the name is taken: safe when two ask for it at once. */
  async add(user: NewUser): Promise<boolean> {
    const added = await this.manager
      .createQueryBuilder()
      .insert()
      .into(UserEntity)
      .values({ ...user })
      .orIgnore()
      .returning(['id'])
      .execute();
    return (added.raw as unknown[]).length > 0;
  }

  /**
   * Counts a failure where the database stands, so that parallel guesses are all counted. Once a lock is over the count
   * begins anew: whoever waited gets as many tries as before.
   */
  async recordFailure(userId: string, now: Date, lockAfter: number, lockedUntil: Date): Promise<void> {
    await this.manager.query(
      `update account set failed_sign_ins = failures.count,
         locked_until = case when failures.count >= $3 then $4 when locked_until > $2 then locked_until end
       from (select id, case when locked_until <= $2 then 1 else failed_sign_ins + 1 end as count
             from account where id = $1 for update) as failures
       where account.id = failures.id`,
      [userId, now, lockAfter, lockedUntil],
    );
  }

  /** False, and nothing is cleared, where the account is locked: by guesses that ran beside the right one. */
  async clearFailures(userId: string, now: Date): Promise<boolean> {
    const [, cleared]: [unknown, number] = await this.manager.query(
      `update account set failed_sign_ins = 0, locked_until = null
       where id = $1 and (locked_until is null or locked_until <= $2)`,
      [userId, now],
    );
    return cleared > 0;
  }

  async addSession(tokenHash: string, userId: string, expiresAt: Date): Promise<void> {
    await this.manager.insert(SessionEntity, { tokenHash, userId, expiresAt });
  }

  async removeSession(tokenHash: string): Promise<void> {
    await this.manager.delete(SessionEntity, { tokenHash });
  }

  async removeExpiredSessions(now: Date): Promise<void> {
    await this.manager.query('delete from session where expires_at <= $1', [now]);
  }
}
