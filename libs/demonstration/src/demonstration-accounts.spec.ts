import { describe, expect, it } from '@jest/globals';
import { demonstrationAccounts } from './demonstration-accounts.js';
import { demonstrationAgencies } from './demonstration-agencies.js';

describe(demonstrationAccounts.name, () => {
  const agencies = demonstrationAgencies();
  const accounts = demonstrationAccounts(agencies);

  it('has one account for each role', () => {
    expect(accounts.map(({ role }) => role)).toEqual([
      'rights-assistant',
      'agency-head',
      'evaluation-director',
      'ministry',
      'administrator',
      'auditor',
    ]);
  });

  it('has passwords of twelve letters and more that say they are for show', () => {
    for (const { username, password } of accounts) {
      expect(username).toMatch(/^[a-z-]+$/);
      expect(password).toBe(`namayesh-${username}-1405`);
      expect(password.length).toBeGreaterThanOrEqual(12);
    }
  });

  it('gives the director the agency above that of assistant and head', () => {
    const [assistant, head, director] = accounts;
    expect(assistant?.agencyCode).toBe(head?.agencyCode);
    const own = agencies.find(({ code }) => code === assistant?.agencyCode);
    expect(own?.parentCode).toBe(director?.agencyCode);
  });
});
