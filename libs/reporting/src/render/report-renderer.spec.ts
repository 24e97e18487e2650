import { afterAll, describe, expect, it } from '@jest/globals';
import { editionOne } from '../../../../test/support/edition-one.js';
import {
  sampleAnnualInput,
  sampleScorecardInputs,
} from '../../../../test/support/builders/sample-reports.js';
import { buildAnnualModel, buildScorecardModel, type ScorecardModel } from '../model/index.js';
import { createReportRenderer } from './create-report-renderer.js';
import { ThreadPool } from './thread-pool.js';

const edition = editionOne();
const annual = buildAnnualModel(sampleAnnualInput(edition, 12));
const cards = sampleScorecardInputs(edition, 6).map(buildScorecardModel);

function first(list: readonly ScorecardModel[]): ScorecardModel {
  const [card] = list;
  if (!card) throw new Error('no sample');
  return card;
}

function kindOf(file: Buffer): string {
  return file.subarray(0, 4).toString('latin1');
}

describe('the report renderer', () => {
  const renderer = createReportRenderer({ threads: 2 });
  afterAll(() => renderer.close());

  it('draws both reports, each as a PDF and as a workbook', async () => {
    const files = await Promise.all([
      renderer.scorecardPdf(first(cards)),
      renderer.annualPdf(annual),
      renderer.scorecardWorkbook(first(cards)),
      renderer.annualWorkbook(annual),
    ]);
    expect(files.map(kindOf)).toEqual(['%PDF', '%PDF', 'PK\u0003\u0004', 'PK\u0003\u0004']);
  });

  it('gives each of many requests its own report', async () => {
    const files = await Promise.all(cards.map((card) => renderer.scorecardPdf(card)));
    files.forEach((file, index) => {
      const code = cards[index]?.identity.name ?? '';
      const title = Buffer.from(code, 'utf16le').swap16().toString('latin1').slice(-2);
      expect(kindOf(file)).toBe('%PDF');
      expect(file.toString('latin1')).toContain(title);
    });
    expect(new Set(files.map((file) => file.toString('latin1'))).size).toBe(cards.length);
  });

  it('refuses a model that cannot be drawn, and draws the next', async () => {
    const broken = { kind: 'scorecard' } as ScorecardModel;
    await expect(renderer.scorecardPdf(broken)).rejects.toThrow();
    expect(kindOf(await renderer.scorecardPdf(first(cards)))).toBe('%PDF');
  });

  it('refuses what still waits when it is closed, and all after that', async () => {
    const closing = createReportRenderer();
    const waiting = [closing.scorecardPdf(first(cards)), closing.scorecardPdf(first(cards))];
    const outcomes = Promise.allSettled(waiting);
    await closing.close();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(closing.scorecardPdf(first(cards))).rejects.toThrow('closed');
  });
});

describe('a pool of threads', () => {
  const source = `
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', (job) => {
      if (job === 'die') process.exit(7);
      parentPort.postMessage('done ' + job);
    });`;
  const pool = new ThreadPool<string, string>(
    new URL(`data:text/javascript,${encodeURIComponent(source)}`),
    1,
  );
  afterAll(() => pool.close());

  it('does its jobs in order, and loses only the job of a thread that dies', async () => {
    const outcomes = await Promise.allSettled(['one', 'die', 'two', 'three'].map((job) => pool.run(job)));
    expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'lost'))).toEqual([
      'done one',
      'lost',
      'done two',
      'done three',
    ]);
  });
});
