/** How to start a program of PostgreSQL, which refuses to run with the rights of root. */
export interface ServerAccount {
  /** For messages: `own`, `user-namespace`, `capability`, `setuid`. */
  readonly name: string;
  /** Put before the program. It must end in `exec`, so that the pid is the server's own. */
  readonly prefix: readonly string[];
  /** Account to change to, where the prefix does not do it. */
  readonly identity: { readonly uid?: number; readonly gid?: number };
  /** Who must own the files; `null` leaves them with the present owner. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
}
