import type { RoleCode } from '#access';

export interface UserRecord {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly role: RoleCode;
  readonly agency: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly failedSignIns: number;
  readonly lockedUntil: Date | null;
}

export interface NewUser {
  readonly username: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly role: RoleCode;
  readonly agencyId: string | null;
}
