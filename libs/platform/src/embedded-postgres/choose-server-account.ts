import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type ServerAccount } from './server-account.js';

const NOBODY = 65_534;
const OWN: ServerAccount = { name: 'own', prefix: [], identity: {}, owner: null };

/**
 * Root as nobody inside an own user namespace: outside it is still root, so the files stay root's and a private (0700)
 * parent folder is no wall. The way of choice; containers often forbid it.
 */
const USER_NAMESPACE: ServerAccount = {
  name: 'user-namespace',
  prefix: ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`],
  identity: {},
  owner: null,
};

/** Nobody with one right of root kept, to pass through private parent folders. Needs util-linux, no namespace. */
function withCapability(uid: number, gid: number): ServerAccount {
  const account = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  return {
    name: 'capability',
    prefix: ['setpriv', ...account, '--inh-caps=+dac_override', '--ambient-caps=+dac_override'],
    identity: {},
    owner: { uid, gid },
  };
}

/** Plain change of account: works where the folder and the programs can be reached by that account. */
function setuid(uid: number, gid: number): ServerAccount {
  return { name: 'setuid', prefix: [], identity: { uid, gid }, owner: { uid, gid } };
}

function handOver(folder: string, { uid, gid }: { uid: number; gid: number }): void {
  fs.lchownSync(folder, uid, gid);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) handOver(place, { uid, gid });
    else fs.lchownSync(place, uid, gid);
  }
}

/** Tries in earnest: `access()` would ignore the kept right, so a file is written. */
function canServe(account: ServerAccount, folder: string, program: string): boolean {
  if (account.owner) handOver(folder, account.owner);
  const probe = path.join(folder, 'probe');
  const script = ': > "$1" && exec "$2" --version';
  const [command = '', ...rest] = [...account.prefix, 'sh', '-c', script, 'sh', probe, program];
  const run = spawnSync(command, rest, { ...account.identity, cwd: '/', stdio: 'ignore' });
  fs.rmSync(probe, { force: true });
  return run.status === 0;
}

/** Candidates for root, best first. Files that another account owns already are left to it. */
function candidates(folder: string): readonly ServerAccount[] {
  const { uid, gid } = fs.statSync(folder);
  const [account, group] = uid === 0 ? [NOBODY, NOBODY] : [uid, gid];
  const others = [withCapability(account, group), setuid(account, group)];
  return uid === 0 ? [USER_NAMESPACE, ...others] : others;
}

/**
 * The way to run the server for who we are: as ourselves, unless we are root.
 * @throws Error when no way reaches both the folder and the program.
 */
export function chooseServerAccount(folder: string, program: string): ServerAccount {
  if (process.getuid?.() !== 0) return OWN;
  const found = candidates(folder).find((account) => canServe(account, folder, program));
  if (found) return found;
  throw new Error(
    `PostgreSQL does not run as root, and no other account can reach ${folder} and ${program}: ` +
      'start Karnameh as an ordinary user, or set KARNAMEH_HOME to a folder that every account may enter',
  );
}
