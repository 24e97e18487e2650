import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { indicatorsDue } from '#decree';
import type { AgencyRow, ExplainView, ReceiptView, SubmissionRow } from '#usecases';
import type { Answer, ApiClient } from '../support/api-client.js';
import { type ApiHouse, openApiHouse } from '../support/api-house.js';
import { editionOne } from '../support/edition-one.js';
import { eventually } from '../support/eventually.js';
import { filledWorkbook } from '../support/filled-workbook.js';
import { REPORTABLE_QUARTER } from '../support/reportable-quarter.js';
import { startProcess, type TestProcess } from '../support/start-process.js';

const VERSIONS = 24;
const AGENCIES = [
  { code: 'N-01', name: 'سازمان نمونهٔ یکم', username: 'assistant' },
  { code: 'N-02', name: 'سازمان نمونهٔ دوم', username: 'foreign-assistant' },
];

/** A ratio of which more is better, so that each version of a workbook has a score of its own. */
const CHANGED = indicatorsDue(editionOne(), REPORTABLE_QUARTER, 'agency').find(
  ({ kind, direction, isPart }) => kind === 'ratio' && direction === 'up' && isPart,
);

let house: ApiHouse;
let workers: readonly TestProcess[] = [];
let ministry: ApiClient;

beforeAll(async () => {
  house = await openApiHouse();
  workers = await Promise.all([
    startProcess('worker', house.environment),
    startProcess('worker', house.environment),
  ]);
  ministry = await house.browser('ministry');
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  await house?.close();
});

async function version(agency: (typeof AGENCIES)[number], number: number): Promise<Buffer<ArrayBuffer>> {
  const changes = { [CHANGED?.code ?? '']: { numerator: String(number), denominator: '1000' } };
  return Buffer.from(await filledWorkbook(agency, REPORTABLE_QUARTER, changes));
}

async function listed(agency: string): Promise<readonly SubmissionRow[]> {
  const { body } = await ministry.get(`/api/submissions?quarter=${REPORTABLE_QUARTER}&agency=${agency}`);
  return body as SubmissionRow[];
}

function receiptsOf(answers: readonly Answer[]): ReceiptView[] {
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 202));
  return answers.map(({ body }) => body as ReceiptView);
}

describe('two agencies that each send many versions of one quarter, all at once, to two workers', () => {
  const latest = new Map<string, string>();

  it('get a receipt with a number of its own for each', async () => {
    const sent = await Promise.all(
      AGENCIES.map(async (agency) => {
        const files = await Promise.all(
          Array.from({ length: VERSIONS }, (_, index) => version(agency, index)),
        );
        const browser = await house.browser(agency.username);
        const answers = await Promise.all(
          files.map(async (bytes) => await browser.upload('/api/submissions', 'کاربرگ.xlsx', bytes)),
        );
        return { agency, receipts: receiptsOf(answers) };
      }),
    );
    for (const { agency, receipts } of sent) {
      expect(receipts.every(({ isRepeat }) => !isRepeat)).toBe(true);
      const last = receipts.reduce((a, b) => (b.number > a.number ? b : a));
      latest.set(agency.code, last.sha256);
    }
    const numbers = sent.flatMap(({ receipts }) => receipts.map(({ number }) => number));
    expect(new Set(numbers).size).toBe(AGENCIES.length * VERSIONS);
  });

  it.each(AGENCIES)('see every version checked and scored: $code', async ({ code }) => {
    const rows = await eventually(
      async () => await listed(code),
      (found) => found.every(({ step }) => step !== 'received' && step !== 'checked'),
      90_000,
    );
    expect(rows.map(({ step }) => step)).toEqual(Array.from({ length: VERSIONS }, () => 'scored'));
  });

  it.each(AGENCIES)(
    'are measured by the latest one, whichever worker was done first: $code',
    async ({ code }) => {
      const { body } = await ministry.get(`/api/agencies/${code}/explanation?window=${REPORTABLE_QUARTER}`);
      const explained = body as ExplainView;
      const sources = explained.articles
        .flatMap(({ indicators }) => indicators)
        .flatMap(({ quarters }) => quarters)
        .flatMap(({ source }) => (source?.kind === 'submission' ? [source.sha256] : []));
      expect(new Set(sources)).toEqual(new Set([latest.get(code)]));
      const { earned } = await eventually(
        async () => {
          const answer = await ministry.get(`/api/agencies?window=${REPORTABLE_QUARTER}`);
          return (answer.body as AgencyRow[]).find((row) => row.code === code) ?? { earned: null };
        },
        (row) => row.earned === explained.earned,
      );
      expect(earned).toBe(explained.earned);
    },
  );

  it('leave nothing behind in the queue', async () => {
    const counts = await eventually(
      async () =>
        (await ministry.get('/api/queue')).body as { waiting: number; active: number; failed: number },
      ({ waiting, active }) => waiting + active === 0,
    );
    expect(counts).toMatchObject({ waiting: 0, active: 0, failed: 0 });
  });
});

describe('one file that an impatient sender sends ten times at once', () => {
  it('is one submission, and each sending gets its receipt', async () => {
    const [agency] = AGENCIES;
    if (!agency) throw new Error('no agency');
    const before = await listed(agency.code);
    const browser = await house.browser(agency.username);
    const bytes = await version(agency, VERSIONS);
    const receipts = receiptsOf(
      await Promise.all(
        Array.from({ length: 10 }, async () => await browser.upload('/api/submissions', 'باز.xlsx', bytes)),
      ),
    );
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(1);
    expect(receipts.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1);
    expect(await listed(agency.code)).toHaveLength(before.length + 1);
  });
});
