import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '#access';
import { tehranInstant } from '#calendar';
import { editionOne } from '../../../../test/support/edition-one.js';
import { filledEvaluation, filledWorkbook } from '../../../../test/support/filled-workbook.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { zipFile } from '../../../../test/workbooks/support/zip-file.js';
import { OPERATOR } from '../operator.js';
import { acceptUpload } from '../submissions/accept-upload.js';
import type { ImportOutcome } from '../views/import-outcome.js';
import type { ImportOptions } from './import-files.js';
import { importWorkbooks } from './import-workbooks.js';

const A1 = { code: 'A1', name: 'سازمان آزمایشی یک' };
const A2 = { code: 'A2', name: 'ادارهٔ کل آزمایشی دو' };
const B1 = { code: 'B1', name: 'سازمان آزمایشی سه' };
const QUARTER = '1405-Q1';
const TABLES = ['submission', 'finding', 'reported_value', 'score', 'window_state'];

describe('a bulk import', () => {
  let house: TestHouse;
  let folder: string;
  let assistant: Actor;
  const book: Record<string, Buffer> = {};
  beforeAll(async () => {
    house = await openTestHouse();
    assistant = await house.actor('rights-assistant', 'A2');
    book.a1 = await filledWorkbook(A1, QUARTER);
    book.a2 = await filledWorkbook(A2, QUARTER);
    book.b1 = await filledWorkbook(B1, QUARTER);
    book.corrected = await filledWorkbook(A2, QUARTER, { 'IMP-02': { numerator: '1', denominator: '10' } });
    book.faulty = await filledWorkbook(B1, QUARTER, { 'DIG-02': { denominator: '-3' } });
    book.evaluation = await filledEvaluation({ code: 'NATION', name: 'کشور' }, [A1, A2, B1], QUARTER);
  });
  beforeEach(async () => {
    house.clock.set(tehranInstant({ year: 1405, month: 4, day: 10 }, 10));
    await house.dataSource.query('truncate submission, score, window_state cascade');
    await house.queue.drain();
    folder = await mkdtemp(path.join(os.tmpdir(), 'karnameh-import-'));
  });
  afterAll(async () => {
    await house.close();
  });

  async function put(name: string, bytes: Buffer | undefined): Promise<string> {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes ?? '');
    return file;
  }

  async function bring(places: readonly string[], options: ImportOptions = {}, actor: Actor = OPERATOR) {
    const outcomes: ImportOutcome[] = [];
    const summary = await importWorkbooks(house.dependencies, actor, places, {
      ...options,
      onOutcome: (outcome) => void outcomes.push(outcome),
    });
    await rm(folder, { recursive: true, force: true });
    const byName = Object.fromEntries(outcomes.map((one) => [path.relative(folder, one.file), one]));
    return { outcomes, byName, summary };
  }

  const rowsOf = async () =>
    Object.fromEntries(
      await Promise.all(TABLES.map(async (table) => [table, await house.count(table)] as const)),
    );

  async function mixedFolder(): Promise<void> {
    await put('a/a1.xlsx', book.a1);
    await put('a/a2.xlsx', book.a2);
    await put('b/faulty.xlsx', book.faulty);
    await put('b/same-as-a1.xlsx', book.a1);
    await put('b/برنامه.pdf', Buffer.from('%PDF-1.7'));
    await put('b/report.csv', book.b1);
    await put('z-evaluation.xlsx', book.evaluation);
    await put('~$a1.xlsx', Buffer.from('lock'));
    await put('.DS_Store', Buffer.from('x'));
  }

  it('tells what became of every file, scores every window once and leaves nothing waiting', async () => {
    await mixedFolder();
    const { byName, summary } = await bring([folder], { batch: { files: 3, bytes: 1e9 } });
    expect(Object.entries(byName).map(([name, { outcome, state }]) => [name, outcome, state])).toEqual([
      ['a/a1.xlsx', 'accepted', 'checked'],
      ['a/a2.xlsx', 'accepted', 'checked'],
      ['b/faulty.xlsx', 'rejected', 'rejected'],
      ['b/report.csv', 'refused', 'refused'],
      ['b/same-as-a1.xlsx', 'repeat', 'checked'],
      ['b/برنامه.pdf', 'refused', 'refused'],
      ['z-evaluation.xlsx', 'accepted', 'checked'],
    ]);
    expect(byName['b/report.csv']?.findings).toMatchObject([{ code: 'FILE_EXTENSION_OTHER' }]);
    expect(byName['b/برنامه.pdf']?.findings).toMatchObject([{ code: 'FILE_NOT_A_WORKBOOK' }]);
    expect(byName['b/faulty.xlsx']?.findings.map(({ code }) => code)).toContain('VALUE_NEGATIVE');
    expect(byName['b/same-as-a1.xlsx']?.number).toBe(byName['a/a1.xlsx']?.number);
    expect(summary).toMatchObject({ files: 7, accepted: 3, rejected: 1, refused: 2, repeats: 1 });
    expect(summary.windows).toEqual([QUARTER]);
    expect(summary.values).toBe(await house.count('reported_value'));
    expect(await house.dataSource.query('select 1 from window_state where is_stale')).toEqual([]);
    expect(
      await house.dataSource.query(`select 1 from submission where state = 'checked' and scored_at is null`),
    ).toEqual([]);
    const agencies = await house.useCases.listAgencies(OPERATOR, QUARTER);
    expect(
      agencies
        .filter(({ earned }) => Number(earned) > 0)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['A1', 'A2', 'B1']);
  });

  it('gives the scores that single uploads give', async () => {
    for (const [fileName, bytes] of [
      ['a2', book.a2],
      ['e', book.evaluation],
    ] as const)
      await acceptUpload(house.dependencies, OPERATOR, { fileName, bytes: bytes ?? Buffer.alloc(0) });
    await house.queue.drain();
    const single = await house.useCases.listAgencies(OPERATOR, QUARTER);
    await house.dataSource.query('truncate submission, score, window_state cascade');
    await put('a2.xlsx', book.a2);
    await put('e.xlsx', book.evaluation);
    await bring([folder]);
    expect(await house.useCases.listAgencies(OPERATOR, QUARTER)).toEqual(single);
  });

  it('of two workbooks of one agency and quarter in one batch the later one stands, and both have receipts', async () => {
    await put('1.xlsx', book.a2);
    await put('2.xlsx', book.corrected);
    const { outcomes } = await bring([folder]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted']);
    expect(outcomes[1]?.number).toBeGreaterThan(outcomes[0]?.number ?? Infinity);
    const explained = await house.useCases.explainScore(OPERATOR, {
      agency: 'A2',
      window: QUARTER,
      indicator: 'IMP-02',
    });
    const [indicator] = explained.articles.flatMap((article) => article.indicators);
    expect(indicator?.quarters[0]).toMatchObject({ numerator: '1', denominator: '10' });
  });

  it('a dry run tells the same and writes nothing: no row, no file', async () => {
    await mixedFolder();
    const copy = await mkdtemp(path.join(os.tmpdir(), 'karnameh-import-'));
    for (const name of ['a/a1.xlsx', 'a/a2.xlsx', 'b/faulty.xlsx', 'b/same-as-a1.xlsx', 'b/report.csv'])
      await copyFile(path.join(folder, name), path.join(copy, path.basename(name)));
    const before = await rowsOf();
    const options = { batch: { files: 2, bytes: 1e9 } };
    const kept: unknown[] = [];
    const fileStore = {
      ...house.dependencies.fileStore,
      putAll: async (files: readonly Uint8Array[]) => await Promise.resolve(void kept.push(...files)),
    };
    const told = (outcomes: readonly ImportOutcome[]) =>
      outcomes.map(({ number: _, receivedAt: _at, receivedAtTitle: _title, ...outcome }) => outcome);
    const dry: ImportOutcome[] = [];
    await importWorkbooks({ ...house.dependencies, fileStore }, OPERATOR, [copy], {
      ...options,
      isDryRun: true,
      onOutcome: (outcome) => void dry.push(outcome),
    });
    expect(kept).toEqual([]);
    expect(await rowsOf()).toEqual(before);
    expect(dry.every(({ number }) => number === null)).toBe(true);
    const wet = await bring([copy], options);
    expect(told(dry)).toEqual(told(wet.outcomes));
    await rm(copy, { recursive: true });
  });

  it('a zip is a folder: its workbooks come in, what leads out of it or is a zip again is refused alone', async () => {
    const inner = zipFile([{ name: 'a1.xlsx', content: book.a1 ?? '' }]);
    const zip = await put(
      'all.zip',
      zipFile([
        { name: 'استان/', content: '' },
        { name: 'استان/a2.xlsx', content: book.a2 ?? '' },
        { name: '../b1.xlsx', content: book.b1 ?? '' },
        { name: 'inner.zip', content: inner },
        { name: '__MACOSX/._a2.xlsx', content: 'x' },
      ]),
    );
    const { outcomes } = await bring([zip]);
    expect(
      outcomes.map(({ file, outcome, findings }) => [file.slice(zip.length), outcome, findings[0]?.code]),
    ).toEqual([
      ['/استان/a2.xlsx', 'accepted', undefined],
      ['/../b1.xlsx', 'refused', 'FILE_NAME_UNSAFE'],
      ['/inner.zip', 'refused', 'FILE_NESTED_ARCHIVE'],
    ]);
  });

  it('what came before, by import or by upload, is a repeat; one whose job was lost is checked and scored now', async () => {
    await put('a1.xlsx', book.a1);
    await bring([folder]);
    const waiting = {
      ...house.dependencies,
      queue: { ...house.queue, ring: async () => await Promise.resolve() },
    };
    const receipt = await acceptUpload(waiting, OPERATOR, {
      fileName: 'a2.xlsx',
      bytes: book.a2 ?? Buffer.alloc(0),
    });
    await put('a1.xlsx', book.a1);
    await put('a2.xlsx', book.a2);
    const { outcomes } = await bring([folder]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['repeat', 'repeat']);
    expect(await house.useCases.findSubmission(OPERATOR, receipt.id)).toMatchObject({ step: 'scored' });
    expect(await house.count('submission')).toBe(2);
    await house.queue.drain();
  });

  it('asks for each file whether the sender may: an assistant brings the own agency’s, and hears of no other', async () => {
    await put('b1.xlsx', book.b1);
    await bring([folder]);
    await put('a2.xlsx', book.a2);
    await put('b1.xlsx', book.b1);
    const { outcomes } = await bring([folder], {}, assistant);
    expect(outcomes.map(({ outcome, number }) => [outcome, number === null])).toEqual([
      ['accepted', false],
      ['refused', true],
    ]);
  });

  it('marks what is late, and refuses what is too early, with its own sentence', async () => {
    house.clock.set(tehranInstant({ year: 1405, month: 6, day: 1 }, 8));
    await put('a2.xlsx', book.a2);
    expect((await bring([folder])).outcomes).toMatchObject([{ outcome: 'accepted', isLate: true }]);
    house.clock.set(tehranInstant({ year: 1405, month: 3, day: 31 }, 8));
    await put('b1.xlsx', book.b1);
    const { outcomes } = await bring([folder]);
    expect(outcomes).toMatchObject([{ outcome: 'refused', number: null }]);
    expect(outcomes[0]?.message).toMatch(/[آ-ی].*\./s);
  });

  /** Ratios as they are reported again and again. */
  const steady = (numerator: string) =>
    Object.fromEntries(
      editionOne()
        .indicators.filter(({ kind }) => kind === 'ratio')
        .map(({ code }) => [code, { numerator, denominator: '100' }]),
    );

  it('reads a workbook once and holds it against what was reported before, as single uploads do, in one batch or many', async () => {
    house.clock.set(tehranInstant({ year: 1405, month: 7, day: 10 }, 10));
    const quarters = ['1404-Q3', '1404-Q4', '1405-Q1', '1405-Q2'];
    const books = await Promise.all(
      quarters.map(async (quarter) => await filledWorkbook(A2, quarter, steady('80'))),
    );
    const { reader } = house.dependencies;
    const told: unknown[] = [];
    for (const files of [1, 3, 200]) {
      await Promise.all(books.map(async (bytes, index) => await put(`${quarters[index] ?? ''}.xlsx`, bytes)));
      let reads = 0;
      const counting = {
        ...reader,
        read: async (...words: Parameters<typeof reader.read>) => {
          reads += 1;
          return await reader.read(...words);
        },
      };
      const findings: unknown[] = [];
      await importWorkbooks({ ...house.dependencies, reader: counting }, OPERATOR, [folder], {
        batch: { files, bytes: 1e9 },
        onOutcome: (outcome) => void findings.push(outcome.findings),
      });
      expect(reads).toBe(quarters.length);
      told.push(findings);
      await house.dataSource.query('truncate submission, score, window_state cascade');
    }
    const single: unknown[] = [];
    for (const bytes of books) {
      const { id } = await acceptUpload(house.dependencies, OPERATOR, { fileName: 'x.xlsx', bytes });
      await house.queue.drain();
      single.push((await house.useCases.findSubmission(OPERATOR, id)).findings);
    }
    expect(single.flat().length).toBeGreaterThan(0);
    expect(told).toEqual([single, single, single]);
  });

  it('holds an office’s workbook against what was measured before of each of its agencies', async () => {
    const office = { code: 'NATION', name: 'کشور' };
    const quarters = ['1404-Q1', '1404-Q2', '1404-Q3', '1404-Q4'];
    for (const quarter of quarters)
      await put(`${quarter}.xlsx`, await filledEvaluation(office, [A1, A2, B1], quarter, steady('2')));
    await put('now.xlsx', await filledEvaluation(office, [A1, A2, B1], QUARTER, steady('90')));
    const { byName } = await bring([folder]);
    const warned = byName['now.xlsx']?.findings.filter(({ code }) => code === 'VALUE_JUMP') ?? [];
    expect(new Set(warned.map(({ cell }) => cell)).size).toBe(warned.length);
    expect(warned.length).toBeGreaterThan(2);
    expect(warned.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('the ministry brings the workbooks of agencies, by its own name, and none of an evaluation office', async () => {
    const ministry = await house.actor('ministry');
    await put('a2.xlsx', book.a2);
    await put('z.xlsx', book.evaluation);
    const { outcomes } = await bring([folder], {}, ministry);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'refused']);
    const [submission] = await house.useCases.listSubmissions(OPERATOR, {});
    expect(submission).toMatchObject({ agency: { code: 'A2' }, preparedBy: 'ministry-nation' });
    const upload = { fileName: 'b1.xlsx', bytes: book.b1 ?? Buffer.alloc(0) };
    await expect(acceptUpload(house.dependencies, ministry, upload)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('an office reports on the agencies below it: a row of another refuses its workbook', async () => {
    const director = await house.actor('evaluation-director', 'A1');
    await put('own.xlsx', await filledEvaluation(A1, [A1, A2], QUARTER));
    await put('z-other.xlsx', await filledEvaluation(A1, [A1, B1], QUARTER));
    const { outcomes } = await bring([folder], {}, director);
    expect(outcomes.map(({ outcome, findings }) => [outcome, findings[0]?.code])).toEqual([
      ['accepted', undefined],
      ['rejected', 'ROW_AGENCY_UNKNOWN'],
    ]);
  });

  it('holds two batches at most, however slow the receiver of its outcomes is', async () => {
    for (const [name, bytes] of Object.entries(book)) await put(`${name}.xlsx`, bytes);
    const { reader } = house.dependencies;
    let read = 0;
    let told = 0;
    const ahead: number[] = [];
    const counting = {
      ...reader,
      read: async (...words: Parameters<typeof reader.read>) => {
        read += 1;
        return await reader.read(...words);
      },
    };
    await importWorkbooks({ ...house.dependencies, reader: counting }, OPERATOR, [folder], {
      batch: { files: 1, bytes: 1e9 },
      onOutcome: async () => {
        await sleep(50);
        ahead.push(read - told);
        told += 1;
      },
    });
    expect(told).toBe(6);
    expect(Math.max(...ahead)).toBe(2);
  });

  it('a place that is not there ends the run before anything is stored', async () => {
    await expect(bring([path.join(folder, 'absent')])).rejects.toMatchObject({ code: 'PATH_UNREADABLE' });
    expect(await house.count('submission')).toBe(0);
  });
});
