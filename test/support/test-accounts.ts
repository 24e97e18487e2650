import type { RoleCode } from '#access';

export const TEST_PASSWORD = 'گذرواژهٔ-بلند-۱۲۳';

export interface TestAccount {
  readonly username: string;
  readonly role: RoleCode;
  readonly agencyCode: string | null;
}

/** One account a role, and an assistant of another agency, to whom N-01 is foreign. */
export const TEST_ACCOUNTS: readonly TestAccount[] = [
  { username: 'assistant', role: 'rights-assistant', agencyCode: 'N-01' },
  { username: 'foreign-assistant', role: 'rights-assistant', agencyCode: 'N-02' },
  { username: 'head', role: 'agency-head', agencyCode: 'N-01' },
  { username: 'director', role: 'evaluation-director', agencyCode: 'N-01' },
  { username: 'ministry', role: 'ministry', agencyCode: null },
  { username: 'administrator', role: 'administrator', agencyCode: null },
  { username: 'auditor', role: 'auditor', agencyCode: null },
];
