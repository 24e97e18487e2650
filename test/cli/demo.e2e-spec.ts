import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { Karnameh } from './karnameh.js';

const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;
const withPdftotext = hasPdftotext ? it : it.skip;

interface Manifest {
  readonly agencies: readonly { code: string; file: string; sha256: string }[];
}

/** The whole job on a small country: 12 fictitious agencies, one year. */
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
    const words = ['demo', '--agencies', '12', '--years', '1', '--out', karnameh.path('out'), '--json'];
    const first = await karnameh.run(...words);
    expect([first.code, first.stderr]).toEqual([0, expect.stringContaining('ثانیه')]);
    answer = JSON.parse(first.stdout) as typeof answer;
  }, 120_000);
  afterAll(async () => {
    await karnameh.close();
  });

  it('writes a scorecard of every agency and the annual report, each in PDF and Excel, and the snapshot', async () => {
    const names = await readdir(karnameh.path('out'));
    expect(names).toContain('annual-charter-1405.pdf');
    expect(names).toContain('annual-charter-1405.xlsx');
    expect(names).toContain('snapshot-charter-1405');
    expect(names.filter((name) => /^scorecard-.*-charter-1405\.pdf$/.test(name))).toHaveLength(12);
    expect(names.filter((name) => /^scorecard-.*-charter-1405\.xlsx$/.test(name))).toHaveLength(12);
    expect(names).toHaveLength(2 + 24 + 1);
  });

  it('prints one line a stage', () => {
    expect(answer.stages.length).toBeGreaterThanOrEqual(5);
  });

  it('the snapshot hash is that of its manifest, which names the hash of each agency file', async () => {
    const folder = karnameh.path('out', 'snapshot-charter-1405');
    const manifest = await readFile(`${folder}/manifest.json`);
    expect(createHash('sha256').update(manifest).digest('hex')).toBe(answer.snapshot.hash);
    const { agencies } = JSON.parse(manifest.toString()) as Manifest;
    expect(agencies).toHaveLength(12);
    for (const agency of agencies) {
      const bytes = await readFile(`${folder}/${agency.file}`);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(agency.sha256);
    }
  });

  it('the workbook of a scorecard has the total of its score', async () => {
    const explained = JSON.parse(
      (await karnameh.run('explain', '--agency', 'N0001', '--window', 'charter-1405', '--json')).stdout,
    ) as { earned: string };
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(karnameh.path('out', 'scorecard-N0001-charter-1405.xlsx'));
    const numbers: number[] = [];
    workbook.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          const value =
            typeof cell.value === 'object' && cell.value && 'result' in cell.value
              ? cell.value.result
              : cell.value;
          if (typeof value === 'number') numbers.push(Math.round(value * 100));
        });
      });
    });
    expect(numbers).toContain(Number(explained.earned.replace('.', '')));
  });

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
      '12',
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
