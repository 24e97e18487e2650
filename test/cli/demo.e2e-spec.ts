import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { createLogger, readConfig } from '#platform';
import { openHouse, OPERATOR } from '#usecases';
import { findLibreOffice, recalculateWorkbooks } from '../support/recalculate-workbooks.js';
import { recalculatedPoints } from '../support/recalculated-points.js';
import { Karnameh } from './karnameh.js';

/** All 60 agencies of the whole demonstration, where that is asked for. */
const AGENCIES = Number(process.env['KARNAMEH_TEST_AGENCIES'] ?? 12);
const libreOffice = await findLibreOffice();
const withLibreOffice = libreOffice === null ? it.skip : it;
const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;
const withPdftotext = hasPdftotext ? it : it.skip;

const WINDOW = 'charter-1405';

interface Manifest {
  readonly agencies: readonly { code: string; file: string; sha256: string }[];
}

/** The whole job on a small country: fictitious agencies, one year. */
describe('demo', () => {
  let karnameh: Karnameh;
  let answer: {
    agencies: number;
    workbooks: number;
    score: { mean: string; ceiling: string };
    snapshot: { hash: string };
    stages: { title: string }[];
  };
  beforeAll(async () => {
    karnameh = await Karnameh.open();
    const words = [
      'demo',
      '--agencies',
      String(AGENCIES),
      '--years',
      '1',
      '--out',
      karnameh.path('out'),
      '--json',
    ];
    const first = await karnameh.run(...words);
    expect([first.code, first.stderr]).toEqual([0, expect.stringContaining('ثانیه')]);
    answer = JSON.parse(first.stdout) as typeof answer;
  }, 300_000);
  afterAll(async () => {
    await karnameh.close();
  });

  it('writes a scorecard of every agency and the annual report, each in PDF and Excel, and the snapshot', async () => {
    const names = await readdir(karnameh.path('out'));
    expect(names).toContain('annual-charter-1405.pdf');
    expect(names).toContain('annual-charter-1405.xlsx');
    expect(names).toContain('snapshot-charter-1405');
    expect(names.filter((name) => /^scorecard-.*-charter-1405\.pdf$/.test(name))).toHaveLength(AGENCIES);
    expect(names.filter((name) => /^scorecard-.*-charter-1405\.xlsx$/.test(name))).toHaveLength(AGENCIES);
    expect(names).toHaveLength(2 + 2 * AGENCIES + 1);
  });

  it('prints one line a stage', () => {
    expect(answer.stages.length).toBeGreaterThanOrEqual(5);
  });

  it('the snapshot hash is that of its manifest, which names the hash of each agency file', async () => {
    const folder = karnameh.path('out', 'snapshot-charter-1405');
    const manifest = await readFile(`${folder}/manifest.json`);
    expect(createHash('sha256').update(manifest).digest('hex')).toBe(answer.snapshot.hash);
    const { agencies } = JSON.parse(manifest.toString()) as Manifest;
    expect(agencies).toHaveLength(AGENCIES);
    for (const agency of agencies) {
      const bytes = await readFile(`${folder}/${agency.file}`);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(agency.sha256);
    }
  });

  withLibreOffice(
    'LibreOffice computes the scorecard of every agency to the hundredths of its explanation',
    async () => {
      const house = await openHouse(
        readConfig({ KARNAMEH_HOME: karnameh.path('home') }),
        createLogger({ logLevel: 'warn' }),
      );
      try {
        const codes = (await house.useCases.listAgencies(OPERATOR, WINDOW)).map(({ code }) => code);
        const workbooks = await Promise.all(
          codes.map((code) => readFile(karnameh.path('out', `scorecard-${code}-${WINDOW}.xlsx`))),
        );
        const recalculated = await recalculateWorkbooks(libreOffice ?? '', workbooks);
        for (const [index, agency] of codes.entries()) {
          const { articles, earned, ceiling } = await house.useCases.explainScore(OPERATOR, {
            agency,
            window: WINDOW,
          });
          const points = articles.flatMap(({ indicators }) =>
            indicators.map((one) => [one.code, hundredths(one.earned)] as const),
          );
          const found = await recalculatedPoints(
            recalculated[index] ?? Buffer.alloc(0),
            new Set(points.map(([code]) => code)),
          );
          expect([agency, found]).toEqual([
            agency,
            { indicators: points, total: { earned: hundredths(earned), ceiling: hundredths(ceiling) } },
          ]);
        }
      } finally {
        await house.close();
      }
    },
    300_000,
  );

  withPdftotext(
    'every report says that it is a demonstration and unconfirmed, in readable Persian',
    async () => {
      for (const name of ['annual-charter-1405.pdf', 'scorecard-N0001-charter-1405.pdf']) {
        const { stdout } = spawnSync('pdftotext', [karnameh.path('out', name), '-'], { encoding: 'utf8' });
        expect([name, stdout]).toEqual([name, expect.stringContaining('نمایشی')]);
        expect([name, stdout]).toEqual([name, expect.stringContaining('تأییدنشده')]);
        expect([name, stdout]).toEqual([name, expect.stringContaining('حقوق شهروندی')]);
      }
    },
  );

  it('run again it sends nothing twice and gives the same result', async () => {
    const again = await karnameh.run(
      'demo',
      '--agencies',
      String(AGENCIES),
      '--years',
      '1',
      '--out',
      karnameh.path('again'),
      '--json',
    );
    const second = JSON.parse(again.stdout) as typeof answer;
    expect(second.workbooks).toBe(0);
    expect(second.score).toEqual(answer.score);
    const hash = async (folder: string) =>
      createHash('sha256')
        .update(await readFile(karnameh.path(folder, 'snapshot-charter-1405', 'manifest.json')))
        .digest('hex');
    expect(await hash('again')).toBe(await hash('out'));
  }, 120_000);
});

/** Of points with two decimals. */
function hundredths(points: string): number {
  return Number(points.replace('.', ''));
}
