/** An account of the demonstration; its password is public on purpose. */
export interface DemonstrationAccount {
  readonly username: string;
  readonly password: string;
  readonly displayName: string;
  readonly role:
    'rights-assistant' | 'agency-head' | 'evaluation-director' | 'ministry' | 'administrator' | 'auditor';
  /** The agency over which the role is granted; null for roles over the whole nation. */
  readonly agencyCode: string | null;
}
