import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { type NativeBinaries } from './find-native-binaries.js';
import { type ServerAccount } from './server-account.js';
import { SERVER_USER, type ServerFolder } from './server-folder.js';

/**
 * Text in UTF-8 with the built-in C.UTF-8 order: the same on every machine, whatever its locales; Persian order is
 * asked for by name (`COLLATE "fa-x-icu"`).
 */
const OPTIONS = [
  ['-U', SERVER_USER],
  ['-E', 'UTF8'],
  ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ['--auth=scram-sha-256', '--no-instructions'],
].flat();

/**
 * Makes the data folder where there is none. It is made aside and renamed: initdb writes its version mark early, so an
 * initdb killed half way would otherwise look finished.
 */
export function initializeCluster(
  folder: ServerFolder,
  binaries: NativeBinaries,
  account: ServerAccount,
): void {
  if (fs.existsSync(folder.data)) return;
  const aside = `${folder.data}.new`;
  fs.rmSync(aside, { recursive: true, force: true });
  fs.mkdirSync(aside, { mode: 0o700 });
  if (account.owner) fs.chownSync(aside, account.owner.uid, account.owner.gid);
  const [command = '', ...rest] = [
    ...account.prefix,
    binaries.initdb,
    '-D',
    aside,
    ...OPTIONS,
    `--pwfile=${folder.passwordFile}`,
  ];
  const run = spawnSync(command, rest, { ...account.identity, cwd: folder.root, encoding: 'utf8' });
  if (run.status !== 0) {
    fs.rmSync(aside, { recursive: true, force: true });
    throw new Error(`initdb failed: ${run.error?.message ?? run.stderr}`);
  }
  fs.renameSync(aside, folder.data);
}
