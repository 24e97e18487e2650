import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { tehranInstant } from '#calendar';
import { createRepositories } from '#persistence';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { tokenHashOf } from './sign-in.js';

const PASSWORD = 'a password of tests';
const START = tehranInstant({ year: 1405, month: 4, day: 10 }, 10);

function minutesLater(minutes: number): Date {
  return new Date(START.getTime() + minutes * 60_000);
}

describe('signing in', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    await house.actor('rights-assistant', 'A2');
    await house.actor('ministry');
  });
  beforeEach(async () => {
    house.clock.set(START);
    await house.dataSource.query('delete from session');
    await house.dataSource.query('update account set failed_sign_ins = 0, locked_until = null');
  });
  afterAll(async () => {
    await house.close();
  });

  const signIn = async (password = PASSWORD, username = 'rights-assistant-a2') =>
    await house.useCases.signIn({ username, password });
  const fail = async (times: number) => {
    for (let time = 0; time < times; time += 1)
      await expect(signIn('a wrong password')).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' });
  };

  it('gives a token, of which the database knows only the hash', async () => {
    const { token, expiresAt, session } = await signIn();
    expect(session).toMatchObject({
      username: 'rights-assistant-a2',
      roleTitle: 'دستیار حقوق شهروندی',
      agency: { code: 'A2' },
      isDemonstration: false,
    });
    expect(session.may).toEqual([
      'view-agency',
      'view-nation',
      'upload-submission',
      'download-template',
      'make-scorecard',
    ]);
    expect(expiresAt).toEqual(minutesLater(12 * 60));
    const rows = (await house.dataSource.query('select token_hash from session')) as { token_hash: string }[];
    expect(rows).toEqual([{ token_hash: tokenHashOf(token) }]);
  });

  it('finds the session until it ends: by time, or signed out', async () => {
    const { token } = await signIn();
    expect(await house.useCases.findSession(token)).toMatchObject({
      actor: { username: 'rights-assistant-a2', role: 'rights-assistant' },
    });
    house.clock.set(minutesLater(12 * 60 - 1));
    expect(await house.useCases.findSession(token)).not.toBeNull();
    house.clock.set(minutesLater(12 * 60));
    expect(await house.useCases.findSession(token)).toBeNull();

    const { token: other } = await signIn();
    await house.useCases.signOut(other);
    await house.useCases.signOut(other);
    expect(await house.useCases.findSession(other)).toBeNull();
  });

  it('keeps two sessions of one user apart, and clears away those that have expired', async () => {
    const { token: first } = await signIn();
    house.clock.set(minutesLater(60));
    const { token: second } = await signIn();
    await house.useCases.signOut(first);
    expect(await house.useCases.findSession(second)).not.toBeNull();
    house.clock.set(minutesLater(24 * 60));
    await signIn();
    expect(await house.count('session')).toBe(1);
  });

  it('takes a name however it is spelled, a password to the letter', async () => {
    await expect(signIn(PASSWORD, ' Rights-Assistant-A2 ')).resolves.toBeDefined();
    await expect(signIn(PASSWORD.toUpperCase())).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' });
  });

  it('answers an unknown name as it answers a wrong password', async () => {
    await expect(signIn(PASSWORD, 'nobody')).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED', params: {} });
  });

  it('closes an account for five minutes after five failures in a row, and for nobody else', async () => {
    await fail(5);
    await expect(signIn()).rejects.toMatchObject({ code: 'SIGN_IN_LOCKED', params: { minutes: 5 } });
    await expect(signIn(PASSWORD, 'ministry-nation')).resolves.toBeDefined();
    house.clock.set(minutesLater(3));
    await expect(signIn()).rejects.toMatchObject({ code: 'SIGN_IN_LOCKED', params: { minutes: 2 } });
    house.clock.set(minutesLater(5));
    await expect(signIn()).resolves.toBeDefined();
  });

  it('counts anew once the five minutes are over: one slip does not close the account again', async () => {
    await fail(5);
    house.clock.set(minutesLater(6));
    await fail(4);
    await expect(signIn()).resolves.toBeDefined();
  });

  it('counts only failures in a row', async () => {
    await fail(4);
    await signIn();
    await fail(4);
    await expect(signIn()).resolves.toBeDefined();
  });

  it('parallel guesses are all counted, and a right one among them does not open what they closed', async () => {
    await Promise.all(Array.from({ length: 5 }, async () => await fail(1)));
    await expect(signIn()).rejects.toMatchObject({ code: 'SIGN_IN_LOCKED' });
    // As the right guess finds it that was let in before the others failed.
    const { users } = createRepositories(house.dataSource.manager);
    const user = await users.findByUsername('rights-assistant-a2');
    expect(await users.clearFailures(user?.id ?? '', START)).toBe(false);
    await expect(signIn()).rejects.toMatchObject({ code: 'SIGN_IN_LOCKED' });
  });
});
