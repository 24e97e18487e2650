import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buffer } from 'node:stream/consumers';
import JSZip from 'jszip';
import { tehranInstant } from '#calendar';
import { indicatorsDue, type ReportedValue } from '#decree';
import { createRepositories } from '#persistence';
import { editionOne } from '../../../../test/support/edition-one.js';
import { reportedValue } from '../../../../test/support/filled-workbook.js';
import { storeSubmission, type StoredValues } from '../../../../test/support/stored-submission.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { OPERATOR } from '../operator.js';
import { acceptUpload } from '../submissions/accept-upload.js';
import { holdWindows } from '../submissions/hold-windows.js';
import { refreshWindow } from '../scores/refresh-window.js';
import { sha256Of } from './sha256-of.js';

const WINDOW = 'charter-1405';
const QUARTERS = ['1404-Q3', '1404-Q4', '1405-Q1', '1405-Q2'];
const REASON = 'شمار پرونده‌های سه‌ماههٔ دوم دو بار نوشته شده بود.';
const MINISTRY = { userId: null, username: 'x', role: 'ministry', agencyId: null } as const;

describe('a frozen window', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    house.clock.set(tehranInstant({ year: 1405, month: 9, day: 3 }, 9));
    for (const quarter of ['1404-Q2', ...QUARTERS]) await send('A1', quarter, '7');
    await send('A2', '1405-Q1', '9');
  });
  afterAll(async () => {
    await house.close();
  });

  async function send(agency: string, quarter: string, numerator: string) {
    const values: Record<string, Partial<ReportedValue>> = {};
    for (const indicator of indicatorsDue(editionOne(), quarter, 'agency'))
      values[indicator.code] = reportedValue(
        indicator,
        quarter,
        indicator.kind === 'ratio' ? { numerator, denominator: '13' } : {},
      );
    await storeSubmission(house, { agency, quarter, values: values satisfies StoredValues });
  }
  const freeze = async () => await house.useCases.freezeWindow(MINISTRY, { window: WINDOW });
  const recompute = async (number?: number) =>
    await house.useCases.recomputeWindow(OPERATOR, { window: WINDOW, number });
  const total = async () =>
    (await createRepositories(house.dataSource.manager).scores.list(WINDOW, { kind: 'nation' }))
      .map(({ earned }) => earned)
      .join();

  it('is not made while someone may still report in time, nor of a window that runs', async () => {
    house.clock.set(tehranInstant({ year: 1405, month: 7, day: 10 }, 9));
    await expect(freeze()).rejects.toMatchObject({ code: 'FREEZE_TOO_EARLY' });
    await expect(house.useCases.freezeWindow(MINISTRY, { window: 'charter-1406' })).rejects.toMatchObject({
      code: 'SCORE_MISSING',
    });
    house.clock.set(tehranInstant({ year: 1405, month: 9, day: 3 }, 9));
  });

  it('is not made while a workbook of it waits to be read', async () => {
    await house.dataSource.query(`update submission set state = 'received' where quarter = '1405-Q2'`);
    await expect(freeze()).rejects.toMatchObject({ code: 'SUBMISSIONS_WAITING', params: { count: 1 } });
    await house.dataSource.query(`update submission set state = 'checked' where quarter = '1405-Q2'`);
  });

  it.each(['rights-assistant', 'agency-head', 'evaluation-director', 'administrator', 'auditor'] as const)(
    'is not the %s’s to make',
    async (role) => {
      const actor = { userId: null, username: 'x', role, agencyId: null };
      await expect(house.useCases.freezeWindow(actor, { window: WINDOW })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    },
  );

  it('cannot be corrected or recomputed before it is frozen', async () => {
    await expect(recompute()).rejects.toMatchObject({ code: 'SNAPSHOT_UNKNOWN' });
    await expect(
      house.useCases.openCorrection(MINISTRY, { window: WINDOW, reason: REASON }),
    ).rejects.toMatchObject({ code: 'WINDOW_NOT_FROZEN' });
  });

  it('has the number 1, a hash, and every score comes out of it again', async () => {
    const snapshot = await freeze();
    expect(snapshot).toMatchObject({ number: 1, supersedes: null, reason: null, isStanding: true });
    expect(snapshot.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await recompute()).toMatchObject({
      number: 1,
      hash: snapshot.hash,
      agencies: 3,
      difference: null,
    });
    await expect(freeze()).rejects.toMatchObject({ code: 'WINDOW_FROZEN' });
  });

  it('takes no upload and no refresh, whatever the way', async () => {
    const before = await total();
    const { bytes, fileName } = await house.useCases.makeAgencyTemplate(OPERATOR, {
      agency: 'A1',
      quarter: '1405-Q2',
    });
    await expect(acceptUpload(house.dependencies, OPERATOR, { bytes, fileName })).rejects.toMatchObject({
      code: 'WINDOW_FROZEN',
    });
    await expect(
      house.dataSource.transaction(
        async (manager) => await holdWindows(createRepositories(manager), ['1405-Q1'], house.clock.now()),
      ),
    ).rejects.toMatchObject({ code: 'WINDOW_FROZEN', params: { window: WINDOW } });
    await refreshWindow(house.dependencies, WINDOW);
    expect(await total()).toBe(before);
  });

  it('recomputation tells of a score in the database that was touched, and of the first place', async () => {
    await house.dataSource.query(`update score set earned = earned + 1 where "window" = $1 and earned > 0`, [
      WINDOW,
    ]);
    const { difference } = await recompute();
    expect(difference).toMatchObject({ where: 'A1', what: 'total' });
    expect(difference?.stored).not.toBe(difference?.recomputed);
    await house.dataSource.query(`update score set earned = earned - 1 where "window" = $1 and earned > 0`, [
      WINDOW,
    ]);
    expect((await recompute()).difference).toBeNull();
  });

  it('is opened for a correction with a reason that can be read, by its number and reason superseded, and kept', async () => {
    await expect(
      house.useCases.openCorrection(MINISTRY, { window: WINDOW, reason: ' غلط ' }),
    ).rejects.toMatchObject({ code: 'REASON_TOO_SHORT' });
    const [first] = await house.useCases.listSnapshots(MINISTRY);
    const before = await total();
    await house.useCases.openCorrection(MINISTRY, { window: WINDOW, reason: REASON });
    expect((await house.useCases.listSnapshots(MINISTRY))[0]).toMatchObject({ number: 1, isStanding: false });
    await send('A1', '1405-Q2', '3');
    const second = await freeze();
    expect(second).toMatchObject({ number: 2, supersedes: first?.hash, reason: REASON, isStanding: true });
    expect(second.hash).not.toBe(first?.hash);
    expect(await total()).not.toBe(before);
    // The old one stays computable, though the database has other scores by now.
    expect((await recompute(1)).difference).toBeNull();
    expect((await recompute()).difference).toBeNull();
    const listed = await house.useCases.listSnapshots(MINISTRY);
    expect(listed.map(({ number, isStanding }) => [number, isStanding])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it('can be downloaded as the folder it is, with its dictionary', async () => {
    const [latest] = await house.useCases.listSnapshots(MINISTRY);
    const { stream, fileName } = await house.useCases.sendSnapshot(MINISTRY, { window: WINDOW });
    expect(fileName).toBe('snapshot-charter-1405-2.zip');
    const zip = await JSZip.loadAsync(await buffer(stream));
    const manifest = (await zip.file('manifest.json')?.async('string')) ?? '';
    expect(sha256Of(manifest)).toBe(latest?.hash);
    const { agencies, reason, supersedes } = JSON.parse(manifest) as {
      agencies: { file: string; sha256: string }[];
      reason: string;
      supersedes: string;
    };
    expect([reason, supersedes]).toEqual([REASON, latest?.supersedes]);
    expect(Object.keys(zip.files).sort()).toEqual(
      ['DICTIONARY.md', 'manifest.json', 'scores.json', ...agencies.map(({ file }) => file)].sort(),
    );
    for (const { file, sha256 } of agencies)
      expect(sha256Of((await zip.file(file)?.async('string')) ?? '')).toBe(sha256);
  });

  it('whose stored bytes were changed is said to be broken', async () => {
    const [latest] = await house.useCases.listSnapshots(MINISTRY);
    const { fileStore } = house.dependencies;
    const broken = {
      ...house.dependencies,
      fileStore: {
        ...fileStore,
        get: async (key: string) => Buffer.concat([await fileStore.get(key), Buffer.from(' ')]),
      },
    };
    const { recomputeWindow } = await import('./recompute-window.js');
    await expect(recomputeWindow(broken, OPERATOR, { window: WINDOW })).rejects.toMatchObject({
      code: 'SNAPSHOT_BROKEN',
    });
    expect(latest?.number).toBe(2);
  });
});
