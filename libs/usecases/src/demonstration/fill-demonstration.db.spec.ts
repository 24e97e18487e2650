import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tehranInstant } from '#calendar';
import { demonstrationAgencies, demonstrationQuarters, demonstrationReport } from '#demonstration';
import { createInlineQueue } from '#queue';
import { editionOne } from '../../../../test/support/edition-one.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { createUseCases } from '../create-use-cases.js';
import { createJobHandlers } from '../jobs.js';
import { OPERATOR } from '../operator.js';

const SMALL = { agencies: 12, years: 1 };
/** Workbooks that are in when the first run is cut off. */
const CUT_AFTER = 20;

/** What the story sends: everybody's workbook but the silent ones', and the office's each quarter. */
function lettersOfTheStory(): number {
  const edition = editionOne();
  return demonstrationQuarters(SMALL.years).reduce(
    (sum, quarter) =>
      sum +
      1 +
      demonstrationAgencies(SMALL.agencies, SMALL.years).filter(
        (agency) => agency.firstQuarter <= quarter && !demonstrationReport(edition, agency, quarter).isSilent,
      ).length,
    0,
  );
}

describe('filling the demonstration', () => {
  let house: TestHouse;
  let sent: { workbooks: number; values: number };
  beforeAll(async () => {
    house = await openTestHouse({ isDemonstration: true });
    house.clock.set(tehranInstant({ year: 1405, month: 9, day: 3 }, 9));
    // The first run dies with all that its queue had not yet done.
    const dying = createInlineQueue();
    await dying.serve(createJobHandlers({ ...house.dependencies, queue: dying }));
    const first = createUseCases({ ...house.dependencies, queue: dying });
    await expect(
      first.fillDemonstration(OPERATOR, {
        ...SMALL,
        onProgress: ({ stage, done }) => {
          if (stage === 'workbooks' && done > CUT_AFTER) throw new Error('the power went');
        },
      }),
    ).rejects.toThrow('the power went');
    expect(await house.useCases.isDemonstrationFilled()).toBe(false);
    sent = await house.useCases.fillDemonstration(OPERATOR, SMALL);
  });
  afterAll(async () => {
    await house.close();
  });

  it('goes on where it was interrupted: every workbook of the story is in, each once', async () => {
    const rows = await house.useCases.listSubmissions(OPERATOR, {});
    expect(rows).toHaveLength(lettersOfTheStory());
    expect(sent.workbooks).toBeLessThan(rows.length);
    expect(
      new Set(rows.map(({ agency, office, quarter }) => `${agency?.code ?? office} ${quarter}`)).size,
    ).toBe(rows.length);
    expect(await house.useCases.isDemonstrationFilled()).toBe(true);
  });

  it('leaves nothing undone: every workbook is accepted, checked and scored, those of the cut run too', async () => {
    const rows = await house.useCases.listSubmissions(OPERATOR, {});
    expect(rows.map(({ step, blockingCount }) => [step, blockingCount])).toEqual(
      rows.map(() => ['scored', 0]),
    );
    expect(house.queue.failures).toEqual([]);
    expect(await house.useCases.viewQueue(OPERATOR)).toEqual({ waiting: 0, active: 0, failed: 0 });
    const stale = (await house.dataSource.query(
      'select "window" from window_state where is_stale',
    )) as unknown[];
    expect(stale).toEqual([]);
  });

  it('is received on the days of the story, each in its time', async () => {
    const rows = await house.useCases.listSubmissions(OPERATOR, {});
    expect(rows.every(({ receivedAt }) => receivedAt < house.clock.now().toISOString())).toBe(true);
    expect(new Set(rows.map(({ receivedAt }) => receivedAt)).size).toBeGreaterThan(10);
    expect(rows.filter(({ isLate }) => isLate)).toEqual([]);
  });

  it('scores every window of its year, with scorecards for all', async () => {
    const windows = await house.useCases.listWindows(OPERATOR);
    expect(windows.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['charter-1405', 'half-1405-1', ...demonstrationQuarters(SMALL.years)]),
    );
    for (const { code } of windows) {
      const rows = await house.useCases.listAgencies(OPERATOR, code);
      expect(rows.every(({ earned }) => earned !== null)).toBe(true);
    }
    const overview = await house.useCases.viewOverview(OPERATOR, 'charter-1405');
    expect(overview.nation).toMatchObject({ agencies: SMALL.agencies });
    const reported = overview.quarters.reduce((sum, one) => sum + one.submitted + one.nothingToReport, 0);
    expect(reported).toBe(lettersOfTheStory() - overview.quarters.length);
  });

  it('again sends nothing and changes no score', async () => {
    const scores = async () =>
      (await house.useCases.listAgencies(OPERATOR, 'charter-1405')).map(({ code, earned, rank }) => [
        code,
        earned,
        rank,
      ]);
    const before = await scores();
    expect(await house.useCases.fillDemonstration(OPERATOR, SMALL)).toEqual({
      agencies: SMALL.agencies,
      quarters: 4,
      workbooks: 0,
      values: 0,
    });
    expect(await scores()).toEqual(before);
  });

  it('offers accounts with which one can sign in, marked as a demonstration', async () => {
    const accounts = await house.useCases.listDemonstrationAccounts();
    expect(accounts.length).toBeGreaterThanOrEqual(6);
    for (const { username, password, roleTitle } of accounts) {
      const { session } = await house.useCases.signIn({ username, password });
      expect(session).toMatchObject({ roleTitle, isDemonstration: true });
    }
  });

  it.each(['ministry', 'administrator', 'auditor'] as const)('is not the %s’s to do', async (role) => {
    const actor = { userId: null, username: 'x', role, agencyId: null };
    await expect(house.useCases.fillDemonstration(actor, SMALL)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a real house', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(async () => {
    await house.close();
  });

  it('with agencies of its own takes no fictitious ones, and never accounts with published passwords', async () => {
    const before = await house.count('agency');
    await expect(house.useCases.fillDemonstration(OPERATOR, SMALL)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    expect([await house.count('agency'), await house.count('account')]).toEqual([before, 0]);
    expect(await house.useCases.listDemonstrationAccounts()).toEqual([]);
  });

  it('that is empty may be filled for a trial of its size, without the accounts', async () => {
    await house.dataSource.query('delete from agency');
    const cut = house.useCases.fillDemonstration(OPERATOR, {
      ...SMALL,
      onProgress: ({ stage }) => {
        if (stage === 'agencies') throw new Error('enough');
      },
    });
    await expect(cut).rejects.toThrow('enough');
    expect([await house.count('agency'), await house.count('account')]).toEqual([SMALL.agencies, 0]);
  });
});
