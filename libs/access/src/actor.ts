/** Roles of design §1. `operator` is the recorded system actor of commands. */
export type RoleCode =
  | 'rights-assistant'
  | 'agency-head'
  | 'evaluation-director'
  | 'ministry'
  | 'administrator'
  | 'auditor'
  | 'operator';

/** Who acts. `agencyId` is the agency over which the role is granted; null for roles over the whole nation. */
export interface Actor {
  readonly userId: string | null;
  readonly username: string;
  readonly role: RoleCode;
  readonly agencyId: string | null;
}
