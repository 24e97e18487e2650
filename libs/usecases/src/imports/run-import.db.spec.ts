import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import type { Actor } from '#access';
import { tehranInstant } from '#calendar';
import { filledWorkbook } from '../../../../test/support/filled-workbook.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { zipFile } from '../../../../test/workbooks/support/zip-file.js';
import { createJobHandlers } from '../jobs.js';
import { ringStuck } from '../ring-stuck.js';
import type { IncomingFile } from './request-import.js';

const A2 = { code: 'A2', name: 'ادارهٔ کل آزمایشی دو' };
const B1 = { code: 'B1', name: 'سازمان آزمایشی سه' };
const QUARTER = '1405-Q1';

describe('an import that the ministry asks for', () => {
  let house: TestHouse;
  let ministry: Actor;
  let zip: Buffer;
  let a2: Buffer;
  beforeAll(async () => {
    house = await openTestHouse();
    ministry = await house.actor('ministry');
    a2 = await filledWorkbook(A2, QUARTER);
    const faulty = await filledWorkbook(B1, QUARTER, { 'DIG-02': { denominator: '-3' } });
    zip = zipFile([
      { name: 'a2.xlsx', content: a2 },
      { name: 'b1.xlsx', content: faulty },
      { name: '=cmd.txt', content: 'هیچ' },
      { name: 'دوباره.xlsx', content: a2 },
    ]);
  });
  beforeEach(async () => {
    house.clock.set(tehranInstant({ year: 1405, month: 4, day: 10 }, 10));
    await house.dataSource.query('truncate submission, score, window_state, bulk_import cascade');
    await house.queue.drain();
  });
  afterAll(async () => {
    await house.close();
  });

  async function* incoming(
    files: Readonly<Record<string, Buffer>>,
    isWhole = true,
  ): AsyncGenerator<IncomingFile, void, undefined> {
    for (const [fileName, bytes] of Object.entries(files))
      yield await Promise.resolve({ fileName, content: Readable.from([bytes]), isWhole: () => isWhole });
  }

  async function request(files: Readonly<Record<string, Buffer>>, isDryRun = false, actor = ministry) {
    const order = { isDryRun, filesUpTo: () => incoming(files) };
    return await house.useCases.requestImport(actor, order);
  }

  const rowsOf = async (id: string) =>
    (await house.useCases.listImportedFiles(ministry, id, { page: 1 })).rows;

  it('is done by a job, tells each file’s receipt, and keeps no zip', async () => {
    const { id, state } = await request({ 'همه.zip': zip });
    expect(state).toBe('queued');
    await house.queue.drain();
    expect(await house.useCases.findImport(ministry, id)).toMatchObject({
      state: 'done',
      isDryRun: false,
      files: 4,
      accepted: 1,
      rejected: 1,
      refused: 1,
      repeats: 1,
      requestedBy: 'ministry-nation',
    });
    const rows = await rowsOf(id);
    expect(rows.map(({ file, outcome, agency }) => [file, outcome, agency])).toEqual([
      ['همه.zip/a2.xlsx', 'accepted', 'A2'],
      ['همه.zip/b1.xlsx', 'rejected', 'B1'],
      ['همه.zip/=cmd.txt', 'refused', null],
      ['همه.zip/دوباره.xlsx', 'repeat', 'A2'],
    ]);
    expect(rows[0]).toMatchObject({ receivedAtTitle: expect.stringContaining('۱۴۰۵/۰۴/۱۰') });
    expect(rows[3]?.number).toBe(rows[0]?.number);
    expect(rows[1]?.blockingCount).toBeGreaterThan(0);
    expect(rows[1]?.sentences[0]).toMatch(/DIG-02 .+؛ .+/);
    const [submission] = await house.useCases.listSubmissions(ministry, { agency: 'A2' });
    expect(submission).toMatchObject({ preparedBy: 'ministry-nation', step: 'scored' });
    const [row] = (await house.dataSource.query('select sources from bulk_import')) as {
      sources: { sha256: string }[];
    }[];
    expect(await house.dependencies.fileStore.has(row?.sources[0]?.sha256 ?? '')).toBe(false);
  });

  it('as a dry run tells the same and stores nothing', async () => {
    const { id } = await request({ 'همه.zip': zip }, true);
    await house.queue.drain();
    expect((await rowsOf(id)).map(({ outcome, number }) => [outcome, number])).toEqual([
      ['accepted', null],
      ['rejected', null],
      ['refused', null],
      ['repeat', null],
    ]);
    expect(await house.count('submission')).toBe(0);
  });

  it('takes workbooks by themselves, too, and says what cannot be read', async () => {
    const { id } = await request({ 'a2.xlsx': a2, 'broken.zip': Buffer.from('PK') });
    await house.queue.drain();
    expect((await rowsOf(id)).map(({ file, outcome }) => [file, outcome])).toEqual([
      ['a2.xlsx', 'accepted'],
      ['broken.zip', 'refused'],
    ]);
  });

  it('is nobody else’s: an assistant, a director and an auditor neither ask nor see', async () => {
    const { id } = await request({ 'همه.zip': zip });
    for (const actor of [
      await house.actor('rights-assistant', 'A2'),
      await house.actor('evaluation-director', 'A1'),
      await house.actor('auditor'),
    ]) {
      const forbidden = expect.objectContaining({ code: 'FORBIDDEN' });
      await expect(request({ 'a2.xlsx': a2 }, false, actor)).rejects.toEqual(forbidden);
      await expect(house.useCases.findImport(actor, id)).rejects.toEqual(forbidden);
      await expect(house.useCases.listImportedFiles(actor, id, { page: 1 })).rejects.toEqual(forbidden);
      await expect(house.useCases.writeImportReport(actor, id)).rejects.toEqual(forbidden);
      await expect(house.useCases.listImports(actor)).rejects.toEqual(forbidden);
    }
    await house.queue.drain();
  });

  it('of nothing, or of a file that is cut off, is refused', async () => {
    await expect(request({})).rejects.toMatchObject({ code: 'UPLOAD_MISSING' });
    await expect(request({ 'x.zip': Buffer.alloc(0) })).rejects.toMatchObject({ code: 'UPLOAD_MISSING' });
    const cut = { isDryRun: false, filesUpTo: () => incoming({ 'a.zip': zip }, false) };
    await expect(house.useCases.requestImport(ministry, cut)).rejects.toMatchObject({
      code: 'UPLOAD_TOO_LARGE',
    });
    expect(await house.count('bulk_import')).toBe(0);
  });

  it('is a CSV whose fields no spreadsheet computes', async () => {
    const { id } = await request({ '=1+1.txt': Buffer.from('x') });
    await house.queue.drain();
    const { fileName, bytes } = await house.useCases.writeImportReport(ministry, id);
    expect(fileName).toMatch(/\.csv$/);
    const [head, line] = bytes.toString().split('\r\n');
    expect(head).toMatch(/^\uFEFFفایل,نتیجه,/);
    expect(line).toMatch(/^'=1\+1\.txt,نپذیرفته,/);
  });

  it('whose ring was lost is rung again, and one that is done is left', async () => {
    const deaf = {
      ...house.dependencies,
      queue: { ...house.queue, ring: async () => await Promise.resolve() },
    };
    const { requestImport } = await import('./request-import.js');
    const { id } = await requestImport(deaf, ministry, {
      isDryRun: false,
      filesUpTo: () => incoming({ 'همه.zip': zip }),
    });
    house.clock.set(tehranInstant({ year: 1405, month: 4, day: 10 }, 11));
    expect(await ringStuck(house.dependencies)).toBe(1);
    await house.queue.drain();
    const before = await rowsOf(id);
    expect(before).toHaveLength(4);
    await createJobHandlers(house.dependencies)['import-files'](
      { name: 'import-files', importId: id },
      { attempt: 1, isLastAttempt: false },
    );
    expect(await rowsOf(id)).toEqual(before);
    expect(await ringStuck(house.dependencies)).toBe(0);
  });
});
