import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { createRepositories } from '#persistence';
import { createDiskFileStore } from '#platform';
import { eventually } from '../../../../test/support/eventually.js';
import { filledWorkbook } from '../../../../test/support/filled-workbook.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { zipFile } from '../../../../test/workbooks/support/zip-file.js';

const PROCESS = fileURLToPath(new URL('../../../../test/support/import-process.js', import.meta.url));
const AGENCIES = ['A1', 'A2', 'B1'];
const FILES = 20;
const BATCH = 5;
const QUARTER = '1405-Q1';

/** 20 workbooks in four batches; the second of each batch is faulty, so that every table is written to. */
describe('an import whose process is killed', () => {
  let house: TestHouse;
  let folder: string;
  let files: string;
  let url: string;
  const hashes: string[] = [];
  beforeAll(async () => {
    house = await openTestHouse();
    url = (house.dataSource.options as { url?: string }).url ?? '';
    folder = await mkdtemp(path.join(os.tmpdir(), 'karnameh-killed-'));
    files = path.join(folder, 'files');
    await mkdir(files);
    for (let index = 0; index < FILES; index++) {
      const code = AGENCIES[index % AGENCIES.length] ?? '';
      const isFaulty = index % BATCH === 1;
      const bytes = await filledWorkbook({ code, name: code }, QUARTER, {
        'IMP-02': { numerator: '1', denominator: String(isFaulty ? -index : 10 + index) },
      });
      hashes.push(createHash('sha256').update(bytes).digest('hex'));
      await writeFile(path.join(files, `${String(index).padStart(2, '0')}.xlsx`), bytes);
    }
  });
  beforeEach(async () => {
    await house.dataSource.query('truncate submission, score, window_state, bulk_import cascade');
  });
  afterAll(async () => {
    await house.close();
    await rm(folder, { recursive: true });
  });

  const start = (...words: string[]) =>
    fork(PROCESS, [url, path.join(folder, 'store'), ...(words.length > 0 ? words : [files])], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });

  async function kill(child: ChildProcess): Promise<void> {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }

  const backends = async (condition: string): Promise<number> => {
    const [row] = (await house.dataSource.query(
      `select count(*)::int as n from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and ${condition}`,
    )) as { n: number }[];
    return row?.n ?? 0;
  };

  /** Nothing of the killed process runs on in the server. */
  const quiet = async () =>
    await eventually(
      async () => await backends(`state <> 'idle'`),
      (n) => n === 0,
    );

  async function expectWhole(): Promise<number> {
    const rows = (await house.dataSource.query(
      `select s.state, s.sha256, s.value_count,
         (select count(*)::int from reported_value v where v.submission_id = s.id) as values,
         (select count(*)::int from finding f where f.submission_id = s.id) as findings
       from submission s order by s.number`,
    )) as { state: string; sha256: string; value_count: number; values: number; findings: number }[];
    expect(rows.length % BATCH).toBe(0);
    expect(rows.map(({ sha256 }) => sha256)).toEqual(hashes.slice(0, rows.length));
    rows.forEach((row, index) => {
      const isFaulty = index % BATCH === 1;
      expect(row.state).toBe(isFaulty ? 'rejected' : 'checked');
      expect(row.values).toBe(row.value_count);
      expect(row.values > 0).toBe(!isFaulty);
      expect(row.findings > 0).toBe(isFaulty);
    });
    return rows.length;
  }

  /** What was committed will be scored, by the sweeper or the next import. */
  async function expectStale(): Promise<void> {
    expect(await house.dataSource.query('select "window" from window_state where is_stale')).toEqual([
      { window: QUARTER },
    ]);
  }

  async function expectRestToFollow(): Promise<void> {
    const child = start();
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(0);
    expect(await expectWhole()).toBe(FILES);
    expect(await house.dataSource.query('select 1 from window_state where is_stale')).toEqual([]);
    expect(
      await house.dataSource.query(`select 1 from submission where state = 'checked' and scored_at is null`),
    ).toEqual([]);
    expect(await house.count('score')).toBe(AGENCIES.length);
  }

  const lock = (table: string) => `lock table ${table} in share row exclusive mode`;

  it.each([
    ['before its first row', () => lock('submission'), 0],
    ['between submissions and findings', () => lock('finding'), 0],
    ['in the COPY of the values', () => lock('reported_value'), 0],
    ['before the windows are marked', () => lock('window_state'), 0],
    [
      'in the second batch',
      () =>
        `insert into submission (kind, quarter, edition_code, file_name, sha256, bytes, state, is_late, received_at)
         values ('agency', '${QUARTER}', 'edition-1', 'x', '${hashes[7] ?? ''}', 1, 'received', false, now())`,
      BATCH,
    ],
    ['in the scores', () => lock('score'), FILES],
  ])('%s leaves whole batches or nothing, and sent again the rest follows', async (_, obstacle, expected) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(obstacle());
      const child = start();
      await eventually(
        async () => await backends(`wait_event_type = 'Lock'`),
        (n) => n > 0,
      );
      await kill(child);
      await client.query('rollback');
    } finally {
      await client.end();
    }
    await quiet();
    expect(await expectWhole()).toBe(expected);
    if (expected > 0) await expectStale();
    await expectRestToFollow();
  });

  it.each([1, 6, 14])('as it tells of file %i leaves whole batches, that one among them', async (count) => {
    const child = start();
    await new Promise<void>((resolve) => {
      let told = 0;
      child.on('message', () => {
        told += 1;
        if (told === count) resolve();
      });
    });
    await kill(child);
    await quiet();
    expect(await expectWhole()).toBeGreaterThanOrEqual(count);
    await expectRestToFollow();
  });

  it.each([
    ['before its first row', () => lock('submission'), 0],
    ['between the rows and the report', () => lock('imported_file'), 0],
    ['in the scores', () => lock('score'), FILES],
  ])(
    '%s, asked for by a request, leaves rows and report together or neither',
    async (_, obstacle, expected) => {
      const fileStore = createDiskFileStore(path.join(folder, 'store'));
      const names = (await readdir(files)).sort();
      const contents = await Promise.all(names.map(async (name) => await readFile(path.join(files, name))));
      const zip = zipFile(names.map((name, index) => ({ name, content: contents[index] ?? '' })));
      const source = await fileStore.put(zip);
      const { bulkImports } = createRepositories(house.dataSource.manager);
      const id = await bulkImports.add({
        sources: [{ fileName: 'all.zip', ...source }],
        isDryRun: false,
        requestedById: null,
        requestedAt: new Date(),
      });
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        await client.query('begin');
        await client.query(obstacle());
        const child = start('job', id);
        await eventually(
          async () => await backends(`wait_event_type = 'Lock'`),
          (n) => n > 0,
        );
        await kill(child);
        await client.query('rollback');
      } finally {
        await client.end();
      }
      await quiet();
      expect(await expectWhole()).toBe(expected);
      expect(await house.count('imported_file')).toBe(expected);
      const [code] = (await once(start('job', id), 'exit')) as [number | null];
      expect(code).toBe(0);
      expect(await expectWhole()).toBe(FILES);
      expect(await bulkImports.find(id)).toMatchObject({
        state: 'done',
        counts: { accepted: FILES - FILES / BATCH, rejected: FILES / BATCH, repeat: 0, refused: 0 },
      });
      expect(await house.dataSource.query('select 1 from window_state where is_stale')).toEqual([]);
      expect(await fileStore.has(source.sha256)).toBe(false);
    },
  );
});
