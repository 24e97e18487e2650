import type { Action, RoleCode } from '#access';
import type { Named } from './named.js';

export interface SessionView {
  readonly username: string;
  readonly displayName: string;
  readonly role: RoleCode;
  readonly roleTitle: string;
  readonly agency: Named | null;
  /** What this user may do somewhere: the navigation of the web application is made of it. */
  readonly may: readonly Action[];
  readonly isDemonstration: boolean;
}
