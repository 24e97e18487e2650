import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseWindow, tehranInstant } from '#calendar';
import { type Edition, indicatorsDue, type ReportedValue } from '#decree';
import { createRepositories } from '#persistence';
import { createScorer } from '#scoring';
import { editionOne } from '../../../../test/support/edition-one.js';
import { reportedValue } from '../../../../test/support/filled-workbook.js';
import { storeSubmission, type StoredValues } from '../../../../test/support/stored-submission.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { OPERATOR } from '../operator.js';
import { refreshWindow } from '../scores/refresh-window.js';

const WINDOW = 'charter-1405';
const QUARTERS = ['1404-Q3', '1404-Q4', '1405-Q1', '1405-Q2'];

/** Founded within the window, and ended within it: what exists when is part of the score. */
const MORE = `code,name,group,level,parentCode,provinceCode,provinceName,firstQuarter,lastQuarter
N1,سازمان نوبنیاد,economic,national,,,,1405-Q1,
X1,سازمان پایان‌یافته,economic,national,,,,1404-Q1,1404-Q4`;

interface Manifest {
  readonly window: { readonly code: string; readonly quarters: readonly string[] };
  readonly edition: Edition;
  readonly basis: string;
  readonly supersedes: string | null;
  readonly agencies: readonly {
    readonly code: string;
    readonly parent: string | null;
    readonly province: string | null;
    readonly firstQuarter: string;
    readonly lastQuarter: string | null;
    readonly ledger: readonly { readonly quarter: string; readonly state: string }[];
    readonly file: string;
    readonly sha256: string;
  }[];
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** RFC 8785 for what a snapshot holds: keys in order of UTF-16 units, no spaces, whole numbers and text as JSON writes them. */
function inCanonicalOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inCanonicalOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, inCanonicalOrder(one)]));
}

describe('a snapshot', () => {
  let house: TestHouse;
  let parent: string;
  let folder: string;
  beforeAll(async () => {
    house = await openTestHouse();
    await house.useCases.importAgencies(OPERATOR, MORE);
    house.clock.set(tehranInstant({ year: 1405, month: 9, day: 3 }, 9));
    for (const quarter of QUARTERS) await send('A1', quarter, '7');
    for (const quarter of ['1404-Q2', '1404-Q4', '1405-Q1']) await send('A2', quarter, '9');
    await send('A2', '1405-Q2', '3', { isLate: true });
    await send('N1', '1405-Q1', '5');
    await send('X1', '1404-Q3', '6');
    await send('A1', '1405-Q2', '8');
  });
  beforeEach(async () => {
    parent = await mkdtemp(path.join(os.tmpdir(), 'karnameh-snapshot-'));
    folder = path.join(parent, 'snapshot');
  });
  afterAll(async () => {
    await house.close();
  });

  /** Every kind and status that a workbook can hold: shares of ten, and some of each that leave an indicator out. */
  async function send(agency: string, quarter: string, numerator: string, more: { isLate?: boolean } = {}) {
    const values: Record<string, Partial<ReportedValue>> = {};
    for (const [index, indicator] of indicatorsDue(editionOne(), quarter, 'agency').entries()) {
      const isRatio = indicator.kind === 'ratio';
      values[indicator.code] =
        isRatio && index % 7 === 0
          ? { status: 'nothing-to-report' }
          : index % 11 === 0
            ? { status: 'not-applicable', reason: 'در این دستگاه «موضوع» ندارد\n' }
            : reportedValue(indicator, quarter, isRatio ? { numerator, denominator: '13' } : {});
    }
    await storeSubmission(house, { agency, quarter, values: values satisfies StoredValues, ...more });
  }

  const write = async (window = WINDOW, to = folder) =>
    await house.useCases.writeSnapshot(OPERATOR, { window, folder: to });
  const read = async (...names: string[]) => await readFile(path.join(folder, ...names));
  const manifest = async () => JSON.parse((await read('manifest.json')).toString()) as Manifest;

  it.each([WINDOW, '1405-Q1', 'half-1404-2'])(
    'of %s is enough for a stranger to recompute every stored score to the hundredth',
    async (window) => {
      await refreshWindow(house.dependencies, window);
      await write(window);
      // From here on nothing but the folder is looked at.
      const { agencies, edition, window: own } = await manifest();
      const scorer = createScorer(edition, parseWindow(own.code));
      const recomputed = new Map<string, { earned: number; ceiling: number; articles: unknown }>();
      for (const { code, file, firstQuarter, lastQuarter } of agencies) {
        const { agency, values } = JSON.parse((await read(file)).toString()) as {
          agency: string;
          values: ReportedValue[];
        };
        expect(agency).toBe(code);
        const { earned, ceiling, articles } = scorer.score({ firstQuarter, lastQuarter, values });
        recomputed.set(code, {
          earned,
          ceiling,
          articles: articles.map((one) => ({ number: one.number, earned: one.earned, ceiling: one.ceiling })),
        });
      }
      const repositories = createRepositories(house.dataSource.manager);
      const stored = await repositories.scores.list(window, { kind: 'nation' });
      const codes = new Map(
        (await repositories.agencies.list({ kind: 'nation' })).map(({ id, code }) => [id, code]),
      );
      expect(stored.length).toBeGreaterThan(3);
      expect(new Set(stored.map(({ earned }) => earned)).size).toBeGreaterThan(2);
      expect(recomputed).toEqual(
        new Map(
          stored.map(({ agencyId, earned, ceiling, articles }) => [
            codes.get(agencyId),
            { earned, ceiling, articles },
          ]),
        ),
      );
    },
  );

  it('is canonical JSON, whose hash is the manifest’s and whose manifest names the hash of each file', async () => {
    const { hash, agencies: count } = await write();
    const texts = await read('manifest.json');
    expect(sha256(texts)).toBe(hash);
    const { agencies } = await manifest();
    expect(agencies).toHaveLength(count);
    expect(await readdir(path.join(folder, 'agencies'))).toEqual(
      agencies.map(({ code }) => `${code}.json`).sort(),
    );
    for (const { file, sha256: expected } of agencies) expect(sha256(await read(file))).toBe(expected);
    for (const name of ['manifest.json', ...agencies.map(({ file }) => file)]) {
      const text = (await read(name)).toString();
      expect(text).toBe(JSON.stringify(inCanonicalOrder(JSON.parse(text))));
    }
  });

  it('says who was asked, where each stands and what the silence ledger is', async () => {
    await write();
    const { agencies, basis, supersedes, window } = await manifest();
    expect([basis, supersedes, window]).toEqual(['self', null, { code: WINDOW, quarters: QUARTERS }]);
    expect(agencies.map(({ code }) => code)).toEqual(['A1', 'A2', 'B1', 'N1', 'X1']);
    expect(agencies[1]).toMatchObject({
      group: 'health',
      level: 'provincial',
      parent: 'A1',
      province: 'S1',
      ledger: [
        { quarter: '1404-Q3', state: 'missing' },
        { quarter: '1404-Q4', state: 'submitted' },
        { quarter: '1405-Q1', state: 'submitted' },
        { quarter: '1405-Q2', state: 'late' },
      ],
    });
  });

  it('holds no source: cells and what was written stay in the database', async () => {
    await write();
    const text = (await read('agencies', 'A1.json')).toString();
    expect(text).toContain('"numerator"');
    for (const word of ['"raw"', '"cell"', '"sheet"', '"sha256"', 'نوشته']) expect(text).not.toContain(word);
  });

  it('again is the same, byte for byte; of other values it is another', async () => {
    const first = await write();
    expect(await write()).toEqual(first);
    expect(await write(WINDOW, path.join(parent, 'another'))).toEqual(first);
    await send('B1', '1405-Q1', '1');
    expect((await write()).hash).not.toBe(first.hash);
    await house.dataSource.query(`delete from submission where file_name like 'B1-%'`);
    expect(await write()).toEqual(first);
  });

  it('takes the place of an older one whole, and of nothing else', async () => {
    await write();
    await writeFile(path.join(folder, 'agencies', 'GONE.json'), '{}');
    await mkdir(`${folder}.unfinished`);
    await writeFile(path.join(`${folder}.unfinished`, 'half'), '');
    await write();
    expect(await readdir(path.join(folder, 'agencies'))).not.toContain('GONE.json');
    expect(await readdir(parent)).toEqual(['snapshot']);

    await rm(folder, { recursive: true });
    await mkdir(folder);
    await writeFile(path.join(folder, 'thesis.docx'), 'ten years');
    await expect(write()).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect((await read('thesis.docx')).toString()).toBe('ten years');
    expect(await readdir(parent)).toEqual(['snapshot']);
  });

  it.each(['ministry', 'administrator', 'auditor', 'evaluation-director'] as const)(
    'is not the %s’s to write',
    async (role) => {
      const actor = { userId: null, username: 'x', role, agencyId: null };
      await expect(house.useCases.writeSnapshot(actor, { window: WINDOW, folder })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
      expect(await readdir(parent)).toEqual([]);
    },
  );

  it.each([
    ['that still runs', 'charter-1406', 'SCORE_MISSING'],
    ['of no known shape', 'charter', 'WINDOW_UNKNOWN'],
  ])('there is none of a window %s', async (_, window, code) => {
    await expect(write(window)).rejects.toMatchObject({ code });
    expect(await readdir(parent)).toEqual([]);
  });
});
