import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chooseServerAccount } from './choose-server-account.js';
import { ensureDatabase } from './ensure-database.js';
import { findNativeBinaries } from './find-native-binaries.js';
import { findRunningServer } from './find-running-server.js';
import { initializeCluster } from './initialize-cluster.js';
import { isAnswering } from './is-answering.js';
import { launchServer, type ServerSettings } from './launch-server.js';
import { ServerFolder } from './server-folder.js';
import { stopServer } from './stop-server.js';
import { UserLeases } from './user-leases.js';
import { withFolderLock } from './with-folder-lock.js';

/** A server found running may still be starting, recovering, or going down. */
const ATTACH_MS = 90_000;

export interface EmbeddedPostgres {
  /** Address of the asked database, password included. */
  readonly url: string;
  /** This call created the database: it is empty. */
  readonly isFresh: boolean;
  /** Gives up this use; the last use that is given up stops the server. May be called twice. */
  stop(): Promise<void>;
}

/** The port of the server that runs, once it answers; `null` when none runs or it has gone meanwhile. */
async function attach(folder: ServerFolder): Promise<number | null> {
  const deadline = Date.now() + ATTACH_MS;
  for (;;) {
    const running = findRunningServer(folder.data);
    if (!running) return null;
    if (running.port > 0 && (await isAnswering(folder.url(running.port, 'postgres')))) return running.port;
    if (Date.now() > deadline)
      throw new Error(
        `the PostgreSQL server (process ${running.pid}) does not answer:\n${folder.lastWords()}`,
      );
    await sleep(50);
  }
}

async function launch(folder: ServerFolder, settings: ServerSettings): Promise<number> {
  const binaries = await findNativeBinaries();
  folder.makePassword();
  const account = chooseServerAccount(folder.root, binaries.postgres);
  initializeCluster(folder, binaries, account);
  // Nobody runs on this data folder (see attach), so this is the mark of a killed server or of a stranger's number.
  fs.rmSync(path.join(folder.data, 'postmaster.pid'), { force: true });
  return launchServer(folder, binaries, account, settings);
}

/**
 * Takes part in the PostgreSQL server of a folder: starts it where none runs (making its data first), otherwise joins
 * the running one. Real server programs from npm; listens on 127.0.0.1 only. Processes share it: each call is one use,
 * and the last use that ends stops the server; uses of killed processes do not count. It outlives a killed process;
 * whoever comes next joins it. A killed server loses nothing and is started again by the next call, at the same port.
 * `settings` count only for the call that starts it. Ctrl-C is the caller's to catch.
 * @throws Error with the server's last words when it does not start.
 */
export async function startEmbeddedPostgres(options: {
  readonly folder: string;
  readonly database?: string;
  readonly settings?: ServerSettings;
}): Promise<EmbeddedPostgres> {
  const folder = new ServerFolder(options.folder);
  const database = options.database ?? 'karnameh';
  const leases = new UserLeases(folder.root);
  return withFolderLock(folder.root, async () => {
    const lease = leases.take();
    const stop = () =>
      withFolderLock(folder.root, async () => {
        leases.giveBack(lease);
        if (leases.countLiving() === 0) await stopServer(folder);
      });
    try {
      const port = (await attach(folder)) ?? (await launch(folder, options.settings ?? {}));
      const isFresh = await ensureDatabase(folder.url(port, 'postgres'), database);
      return { url: folder.url(port, database), isFresh, stop };
    } catch (error) {
      leases.giveBack(lease);
      throw error;
    }
  });
}
