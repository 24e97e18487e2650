import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, RoleCode } from '#access';
import { OPERATOR } from '../operator.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';

describe('creating a user', () => {
  let house: TestHouse;
  let administrator: Actor;
  beforeAll(async () => {
    house = await openTestHouse();
    administrator = await house.actor('administrator');
  });
  afterAll(async () => {
    await house.close();
  });

  const create = async (
    change: Partial<Parameters<TestHouse['useCases']['createUser']>[1]>,
    actor?: Actor,
  ) => {
    await house.useCases.createUser(actor ?? administrator, {
      username: 'karshenas',
      password: 'a password of tests',
      displayName: 'کارشناس',
      role: 'ministry',
      ...change,
    });
  };

  it('is the administrator’s, whose user can sign in at once', async () => {
    await create({ username: ' Dastyar ', role: 'rights-assistant', agencyCode: 'A2' });
    const { session } = await house.useCases.signIn({ username: 'dastyar', password: 'a password of tests' });
    expect(session).toMatchObject({ displayName: 'کارشناس', agency: { code: 'A2' } });
    const [row] = await house.dataSource.query(
      `select password_hash from account where username = 'dastyar'`,
    );
    expect(row.password_hash).toMatch(/^\$argon2id\$/);
  });

  it.each<RoleCode>([
    'rights-assistant',
    'agency-head',
    'evaluation-director',
    'ministry',
    'auditor',
  ] as const)('is forbidden to the %s', async (role) => {
    const actor: Actor = { userId: null, username: 'x', role, agencyId: null };
    const before = await house.count('account');
    await expect(create({ password: 'short' }, actor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await house.count('account')).toBe(before);
  });

  it.each([
    ['a short password', { password: 'پانزده حرف' }, 'PASSWORD_TOO_SHORT'],
    ['no name to sign in with', { username: '  ' }, 'BAD_REQUEST'],
    ['no name to show', { displayName: ' ' }, 'BAD_REQUEST'],
    ['a role over an agency without one', { role: 'agency-head' }, 'BAD_REQUEST'],
    ['a role that does not exist', { role: 'vazir' as RoleCode }, 'BAD_REQUEST'],
    ['an unknown agency', { role: 'agency-head', agencyCode: 'ZZ' }, 'AGENCY_UNKNOWN'],
  ] as const)('refuses %s', async (_, change, code) => {
    const before = await house.count('account');
    await expect(create(change)).rejects.toMatchObject({ code });
    expect(await house.count('account')).toBe(before);
  });

  it('nobody gets the role of the machine’s own commands, which may everything', async () => {
    await expect(create({ role: 'operator' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(create({ role: 'operator' }, OPERATOR)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('a name is given once, to one of two who ask at once too', async () => {
    await create({ username: 'yek' });
    await expect(create({ username: 'YEK' })).rejects.toMatchObject({ code: 'USER_EXISTS' });
    const results = await Promise.allSettled([create({ username: 'do' }), create({ username: 'do' })]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')).toMatchObject({
      reason: { code: 'USER_EXISTS' },
    });
  });

  it('an actor of the commands is found by name', async () => {
    await create({ username: 'se' });
    expect(await house.useCases.findActor(' SE ')).toMatchObject({ username: 'se', role: 'ministry' });
    await expect(house.useCases.findActor('chahar')).rejects.toMatchObject({ code: 'USER_UNKNOWN' });
  });
});
