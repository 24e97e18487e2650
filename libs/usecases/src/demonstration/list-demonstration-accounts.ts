import { demonstrationAccounts, demonstrationAgencies } from '#demonstration';
import type { Dependencies } from '../dependencies.js';
import { ROLE_TITLES } from '../sessions/role-titles.js';

/** The accounts that the sign-in page offers; none outside a demonstration. */
export function listDemonstrationAccounts({
  isDemonstration,
}: Dependencies): { username: string; password: string; displayName: string; roleTitle: string }[] {
  if (!isDemonstration) return [];
  return demonstrationAccounts(demonstrationAgencies()).map(({ username, password, displayName, role }) => ({
    username,
    password,
    displayName,
    roleTitle: ROLE_TITLES[role],
  }));
}
