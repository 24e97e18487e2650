import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { packageRoot, startEmbeddedPostgres } from '#platform';
import { startServerUser } from './start-server-user.js';

const isRoot = process.getuid?.() === 0;
const isLinux = process.platform === 'linux';
const NOBODY = 65_534;

/** Another account must be able to reach the programs under test: not so where the repository lies in a private folder. */
function isOpenToAll(place: string): boolean {
  const parent = path.dirname(place);
  return (fs.statSync(place).mode & 0o001) !== 0 && (parent === place || isOpenToAll(parent));
}
const isOpenToNobody =
  isRoot && [packageRoot(), fs.realpathSync(path.join(packageRoot(), 'node_modules'))].every(isOpenToAll);

/** Private to its owner, so every start below is also a start under a private parent folder. */
let home: string;
let folder: string;
beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-test-home-'));
  folder = path.join(home, 'postgres');
});
afterEach(async () => {
  const pid = serverPid();
  if (pid !== null) process.kill(pid, 'SIGQUIT');
  while (serverPid() !== null) await sleep(20);
  fs.rmSync(home, { recursive: true, force: true });
});

function firstPidLine(): number | null {
  const file = path.join(folder, 'data', 'postmaster.pid');
  return fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8').split('\n')[0]) : null;
}

/** The running server's process; by its command line, for the file may be stale. */
function serverPid(): number | null {
  const pid = firstPidLine();
  if (pid === null) return null;
  try {
    process.kill(pid, 0);
    return !isLinux || fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder) ? pid : null;
  } catch {
    return null;
  }
}

async function ask<T extends pg.QueryResultRow>(url: string, question: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(question)).rows;
  } finally {
    await client.end();
  }
}

async function killServer(): Promise<void> {
  process.kill(serverPid() ?? 0, 'SIGKILL');
  while (serverPid() !== null) await sleep(20);
}

describe(startEmbeddedPostgres.name, () => {
  it('makes a database on the loopback that sorts Persian, the same on every machine', async () => {
    const server = await startEmbeddedPostgres({ folder });
    expect(server.isFresh).toBe(true);
    expect(new URL(server.url)).toMatchObject({ hostname: '127.0.0.1', pathname: '/karnameh' });
    expect(
      await ask(
        server.url,
        `select current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
                current_setting('server_encoding') as encoding, datlocprovider as provider, datlocale as locale
           from pg_database where datname = current_database()`,
      ),
    ).toEqual([{ listens: '127.0.0.1', sockets: '', encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8' }]);
    const sorted = await ask<{ letter: string }>(
      server.url,
      `select letter from unnest(array['ی','گ','ت','پ','الف']) letter order by letter collate "fa-x-icu"`,
    );
    expect(sorted.map(({ letter }) => letter)).toEqual(['الف', 'پ', 'ت', 'گ', 'ی']);
    await server.stop();
    expect(serverPid()).toBeNull();
  });

  it('keeps its data private, and over a stop', async () => {
    const first = await startEmbeddedPostgres({ folder });
    await ask(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await startEmbeddedPostgres({ folder });
    expect(second.isFresh).toBe(false);
    expect(await ask(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await second.stop();
    if (process.platform !== 'win32') {
      expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
      expect(fs.statSync(path.join(folder, 'password')).mode & 0o777).toBe(0o600);
    }
  });

  it('is joined by a second process; the first to leave does not stop it, the last does', async () => {
    const own = await startEmbeddedPostgres({ folder });
    const other = await startServerUser(folder);
    expect(other).toMatchObject({ url: own.url, isFresh: false });
    await own.stop();
    expect(await ask(other.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await own.stop(); // twice does no harm
    expect(await ask(other.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await other.leave();
    expect(serverPid()).toBeNull();
  });

  it('counts two uses of one process as two', async () => {
    const one = await startEmbeddedPostgres({ folder });
    const two = await startEmbeddedPostgres({ folder, database: 'another' });
    expect(two.isFresh).toBe(true);
    await one.stop();
    expect(await ask(two.url, 'select current_database() as name')).toEqual([{ name: 'another' }]);
    await two.stop();
    expect(serverPid()).toBeNull();
  });

  it('is started once by processes that come at the same moment, past the lock of a dead one', async () => {
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'lock'), '999999999 long-ago');
    const users = await Promise.all([1, 2, 3, 4].map(() => startServerUser(folder)));
    expect(new Set(users.map(({ url }) => url)).size).toBe(1);
    expect(users.filter(({ isFresh }) => isFresh)).toHaveLength(1);
    await Promise.all(users.map((user) => user.leave()));
    expect(serverPid()).toBeNull();
  });

  it('loses nothing of what it acknowledged when it is killed, and comes back at the same address', async () => {
    const before = await startServerUser(folder);
    await ask(before.url, 'create table acknowledged as select generate_series(1, 1000) as n');
    await killServer();
    const after = await startServerUser(folder);
    expect(after).toMatchObject({ url: before.url, isFresh: false });
    expect(await ask(before.url, 'select count(*)::int as n from acknowledged')).toEqual([{ n: 1000 }]);
    await after.leave();
    expect(await ask(before.url, 'select 1 as one')).toEqual([{ one: 1 }]); // the first still uses it
    await before.leave();
    expect(serverPid()).toBeNull();
  });

  it('outlives a killed user, whose use then no longer counts', async () => {
    const killed = await startServerUser(folder);
    await killed.dieOf('SIGKILL');
    expect(serverPid()).not.toBeNull();
    const next = await startServerUser(folder);
    expect(next.url).toBe(killed.url);
    await next.leave();
    expect(serverPid()).toBeNull();
  });

  it('is not reached by Ctrl-C at the terminal of its user', async () => {
    const user = await startServerUser(folder);
    const pid = serverPid();
    await user.dieOf('SIGINT');
    const next = await startServerUser(folder);
    expect(serverPid()).toBe(pid);
    await next.leave();
  });

  it('starts over an old mark whose number a stranger now has', async () => {
    const first = await startEmbeddedPostgres({ folder });
    await killServer();
    const mark = path.join(folder, 'data', 'postmaster.pid');
    const lines = fs.readFileSync(mark, 'utf8').split('\n');
    fs.writeFileSync(mark, [process.pid, ...lines.slice(1)].join('\n'));
    const second = await startEmbeddedPostgres({ folder });
    expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await Promise.all([first.stop(), second.stop()]);
    expect(serverPid()).toBeNull();
  });

  it.each([
    ['a dead process', '999999999 long-ago'],
    ['a dead process whose number this one has now', `${process.pid} another-life`],
  ])('does not wait for a lock, nor count a use, of %s', async (_, mark) => {
    fs.mkdirSync(path.join(folder, 'users'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'lock'), mark);
    fs.writeFileSync(path.join(folder, 'users', 'left-over'), mark);
    const server = await startEmbeddedPostgres({ folder });
    await server.stop();
    expect(serverPid()).toBeNull();
    expect(fs.readdirSync(path.join(folder, 'users'))).toEqual([]);
  });

  it('begins anew where a first start was cut off', async () => {
    fs.mkdirSync(path.join(folder, 'data.new'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'data.new', 'PG_VERSION'), '18\n');
    const server = await startEmbeddedPostgres({ folder });
    expect(server.isFresh).toBe(true);
    await server.stop();
  });

  it('says in the words of the server why it does not start, and keeps no use of it', async () => {
    const settings = { shared_buffers: 'plenty' };
    await expect(startEmbeddedPostgres({ folder, settings })).rejects.toThrow(/shared_buffers/);
    expect(fs.readdirSync(path.join(folder, 'users'))).toEqual([]);
    const server = await startEmbeddedPostgres({ folder });
    await server.stop();
  });

  (isOpenToNobody ? it : it.skip)(
    'runs for an ordinary user too (needs root, and an open folder)',
    async () => {
      fs.chownSync(home, NOBODY, NOBODY);
      const user = await startServerUser(folder, { uid: NOBODY, gid: NOBODY });
      expect(fs.statSync(path.join(folder, 'data')).uid).toBe(NOBODY);
      const root = await startServerUser(folder);
      expect(root.url).toBe(user.url);
      await user.leave();
      await root.leave();
      expect(serverPid()).toBeNull();
    },
  );

  (isOpenToNobody && isLinux ? it : it.skip)(
    'runs for root without user namespaces (needs root, and an open folder)',
    async () => {
      const programs = path.join(home, 'bin');
      fs.mkdirSync(programs);
      for (const program of ['setpriv', 'sh'])
        fs.symlinkSync(path.join('/usr/bin', program), path.join(programs, program));
      const user = await startServerUser(folder, { env: { PATH: programs } });
      expect(fs.statSync(path.join(folder, 'data')).uid).toBe(NOBODY);
      await user.leave();
      expect(serverPid()).toBeNull();
    },
  );

  it('runs where node_modules is a link', async () => {
    const copy = path.join(home, 'copy');
    const root = packageRoot();
    for (const part of ['package.json', 'dist/libs/platform', 'dist/libs/faults', 'dist/test/platform'])
      fs.cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
    fs.symlinkSync(fs.realpathSync(path.join(root, 'node_modules')), path.join(copy, 'node_modules'));
    const script = path.join(copy, 'dist/test/platform/server-user.js');
    const user = await startServerUser(folder, { script });
    expect(await ask(user.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await user.leave();
    expect(serverPid()).toBeNull();
  });
});
