import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { BulkImportView, ImportedFilesView } from '#usecases';
import type { ApiClient } from '../support/api-client.js';
import { type ApiHouse, openApiHouse } from '../support/api-house.js';
import { disagreements } from '../support/documented-answers.js';
import { eventually } from '../support/eventually.js';
import { filledWorkbook } from '../support/filled-workbook.js';
import { REPORTABLE_QUARTER } from '../support/reportable-quarter.js';
import { startProcess, type TestProcess } from '../support/start-process.js';
import { zipFile } from '../workbooks/support/zip-file.js';

const OWN = { code: 'N-01', name: 'سازمان نمونهٔ یکم' };
const ZIP_LIMIT = 1_000_000;

describe('bulk import over HTTP', () => {
  let house: ApiHouse;
  let worker: TestProcess;
  let document: OpenAPIObject;
  let ministry: ApiClient;
  let workbook: Buffer;
  beforeAll(async () => {
    house = await openApiHouse({ KARNAMEH_ZIP_BYTES: String(ZIP_LIMIT), KARNAMEH_UPLOAD_BYTES: '262144' });
    worker = await startProcess('worker', house.environment);
    ministry = await house.browser('ministry');
    document = (await ministry.get('/api/docs-json')).body as OpenAPIObject;
    workbook = await filledWorkbook(OWN, REPORTABLE_QUARTER);
  });
  afterAll(async () => {
    await worker?.stop();
    await house?.close();
  });

  const post = async (
    client: ApiClient,
    files: Readonly<Record<string, Buffer>>,
    query = '',
  ): Promise<{ status: number; body: unknown }> => {
    const form = new FormData();
    for (const [name, bytes] of Object.entries(files))
      form.append('file', new Blob([new Uint8Array(bytes)]), name);
    return await client.send(`/api/imports${query}`, { method: 'POST', body: form });
  };

  async function finished(id: string): Promise<{ made: BulkImportView; files: ImportedFilesView }> {
    const made = await eventually(
      async () => (await ministry.get(`/api/imports/${id}`)).body as BulkImportView,
      ({ state }) => state === 'done' || state === 'failed',
    );
    return { made, files: (await ministry.get(`/api/imports/${id}/files`)).body as ImportedFilesView };
  }

  const zip = (): Buffer =>
    zipFile([
      { name: 'استان/n01.xlsx', content: workbook },
      { name: 'یادداشت.txt', content: 'هیچ' },
    ]);

  it('a zip is tried out, then brought in, and each file has its receipt', async () => {
    const tried = await post(ministry, { 'همه.zip': zip() }, '?dryRun=true');
    expect(tried.status).toBe(202);
    expect(disagreements(document, 'BulkImportView', tried.body)).toEqual([]);
    const dry = await finished((tried.body as BulkImportView).id);
    expect(dry.made).toMatchObject({ state: 'done', isDryRun: true, accepted: 1, refused: 1 });
    expect((await ministry.get('/api/submissions')).body).toEqual([]);

    const asked = await post(ministry, { 'همه.zip': zip() });
    const { made, files } = await finished((asked.body as BulkImportView).id);
    expect(made).toMatchObject({ state: 'done', isDryRun: false, files: 2, accepted: 1, refused: 1 });
    expect(disagreements(document, 'ImportedFilesView', files)).toEqual([]);
    const [submission] = (await ministry.get('/api/submissions')).body as Record<string, unknown>[];
    expect(files.rows[0]).toMatchObject({
      file: 'همه.zip/استان/n01.xlsx',
      outcome: 'accepted',
      number: submission?.number,
      sha256: submission?.sha256,
      receivedAtTitle: submission?.receivedAtTitle,
    });
    expect(submission?.preparedBy).toEqual(expect.stringContaining('ministry'));
    const refused = await ministry.get(`/api/imports/${made.id}/files?outcome=refused`);
    expect(refused.body).toMatchObject({ total: 1, rows: [{ file: 'همه.zip/یادداشت.txt' }] });
    expect((await ministry.get('/api/imports')).body).toMatchObject([{ id: made.id }, { id: dry.made.id }]);
    const csv = await ministry.get(`/api/imports/${made.id}/report`);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.bytes.toString()).toContain('استان/n01.xlsx,پذیرفته,');
  });

  it('several workbooks in one form come in, too', async () => {
    const asked = await post(ministry, { 'یک.xlsx': workbook, 'دو.xlsx': workbook });
    const { files } = await finished((asked.body as BulkImportView).id);
    expect(files.rows.map(({ file, outcome }) => [file, outcome])).toEqual([
      ['یک.xlsx', 'repeat'],
      ['دو.xlsx', 'repeat'],
    ]);
  });

  it.each(['assistant', 'head', 'director', 'administrator', 'auditor'])(
    'is not for the %s',
    async (user) => {
      const answer = await post(await house.browser(user), { 'همه.zip': zip() });
      expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: 'FORBIDDEN' })]);
    },
  );

  it('says what is missing, too large, or unknown', async () => {
    expect((await post(ministry, {})).status).toBe(422);
    expect((await ministry.send('/api/imports', { method: 'POST' })).status).toBe(422);
    const large = await post(ministry, { 'بزرگ.zip': Buffer.alloc(ZIP_LIMIT + 1, 1) });
    expect([large.status, large.body]).toEqual([413, expect.objectContaining({ code: 'UPLOAD_TOO_LARGE' })]);
    const unknown = await ministry.get('/api/imports/00000000-0000-4000-8000-000000000000');
    expect([unknown.status, unknown.body]).toEqual([
      404,
      expect.objectContaining({ code: 'IMPORT_UNKNOWN' }),
    ]);
    expect((await ministry.get('/api/imports?x=1')).status).toBeLessThan(500);
    expect((await post(ministry, { 'a.zip': zip() }, '?dryRun=شاید')).status).toBe(400);
  });
});
