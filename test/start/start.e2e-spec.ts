import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { demonstrationAccounts, demonstrationAgencies } from '#demonstration';
import { ApiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { processesOf } from '../support/processes-of.js';
import { StartedKarnameh } from '../support/started-karnameh.js';

/** As the first run of all 60, in a tenth of the time; that one is in the benchmark. */
const SIZE = { agencies: 9, years: 1 };
/** Of a test on a machine that does much else besides. */
const PATIENCE_MS = 300_000;
const agencies = demonstrationAgencies(SIZE.agencies, SIZE.years);
const accounts = demonstrationAccounts(agencies);
const FILLING = 'نخستین اجرا';
const DONE = { code: 0, signal: null };

jest.setTimeout(PATIENCE_MS);

/** What is left of a process of another account or system cannot be told elsewhere. */
const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('npm start (needs /proc to see what is left)', () => {
  let home: string;
  let last: StartedKarnameh | undefined;
  const size = { KARNAMEH_DEMO_AGENCIES: String(SIZE.agencies), KARNAMEH_DEMO_YEARS: String(SIZE.years) };
  const start = (environment: Record<string, string> = {}) =>
    (last = new StartedKarnameh(home, { ...size, ...environment }));
  const isAllGone = async () =>
    await eventually(
      async () => processesOf(home),
      (processes) => processes.length === 0,
    );
  const childOf = (name: string) => {
    const process = processesOf(home).find((line) => line.includes(`/apps/${name}/`));
    if (!process) throw new Error(`no ${name} among\n${processesOf(home).join('\n')}`);
    return Number.parseInt(process, 10);
  };
  beforeAll(async () => {
    home = await mkdtemp(path.join(os.tmpdir(), 'karnameh-start-'));
  });
  // What one test leaves after it failed is not the next one's.
  afterEach(async () => {
    await last?.kill();
    await isAllGone();
  });
  afterAll(async () => {
    await rm(home, { recursive: true, force: true });
  });

  it('stops at Ctrl-C in the midst of the first run, with nothing left behind', async () => {
    const karnameh = start();
    await karnameh.hasPrinted('کاربرگ\n');
    expect(karnameh.printed).toContain(FILLING);
    expect(await karnameh.stopGroup('SIGINT')).toEqual(DONE);
    expect([karnameh.complaints, processesOf(home)]).toEqual(['', []]);
  });

  it('goes on with the first run where it stopped, and tells its address and the accounts', async () => {
    const karnameh = start();
    const address = await karnameh.address();
    expect(karnameh.printed).toContain(FILLING);
    for (const { username, password } of accounts)
      expect(karnameh.printed).toContain(`${username} / ${password}`);
    const client = new ApiClient(address);
    expect((await client.get('/api/health')).body).toEqual({ status: 'ok', isDemonstration: true });
    expect(await agenciesIn(client)).toBe(agencies.length);
    expect(await karnameh.stopGroup('SIGTERM')).toEqual(DONE);
    expect([karnameh.complaints, processesOf(home)]).toEqual(['', []]);
  });

  it('finds its data at the next start, and stops when the terminal closes', async () => {
    const karnameh = start();
    const client = new ApiClient(await karnameh.address());
    expect(karnameh.printed).not.toContain(FILLING);
    expect(await agenciesIn(client)).toBe(agencies.length);
    expect(await karnameh.stopGroup('SIGHUP')).toEqual(DONE);
    expect([karnameh.complaints, processesOf(home)]).toEqual(['', []]);
  });

  it('ends, says so and leaves nothing behind, when its worker is killed', async () => {
    const karnameh = start();
    await karnameh.address();
    process.kill(childOf('worker'), 'SIGKILL');
    expect(await karnameh.ended).toEqual({ code: 3, signal: null });
    expect(karnameh.complaints).toContain('«worker» ناخواسته پایان یافت');
    expect(processesOf(home)).toEqual([]);
  });

  it('leaves no orphan when it is killed itself', async () => {
    const karnameh = start();
    await karnameh.address();
    expect(processesOf(home).length).toBeGreaterThan(2);
    await karnameh.kill();
    expect(await isAllGone()).toEqual([]);
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('ends with npm, when only npm is told %s', async (signal) => {
    last = new StartedKarnameh(home, size, 'npm start');
    await last.address();
    await last.kill(signal);
    expect(await isAllGone()).toEqual([]);
  });

  it('says in Persian that the port is taken, before anything is started', async () => {
    const other = net.createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as net.AddressInfo;
    const karnameh = start({ KARNAMEH_PORT: String(port) });
    expect(await karnameh.ended).toEqual({ code: 3, signal: null });
    expect(karnameh.complaints).toMatch(/^نشانی .*در دست برنامهٔ دیگری است.*KARNAMEH_PORT/);
    expect([karnameh.printed, processesOf(home)]).toEqual(['', []]);
    other.close();
  });
});

/** As the ministry sees them. */
async function agenciesIn(client: ApiClient): Promise<number> {
  const ministry = accounts.find(({ role }) => role === 'ministry');
  await client.post('/api/session', { username: ministry?.username, password: ministry?.password });
  const { body } = await client.get('/api/agencies?window=charter-1405');
  return (body as { earned: string | null }[]).filter(({ earned }) => earned !== null).length;
}
