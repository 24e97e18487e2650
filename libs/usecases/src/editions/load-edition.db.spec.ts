import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import type { Actor } from '#access';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { shippedEditionTexts } from './shipped-editions.js';

interface RawEdition {
  code: string;
  title: string;
  articles: unknown[];
  indicators: { code: string; weight: number; target: string }[];
}

describe('loading an edition', () => {
  let house: TestHouse;
  let administrator: Actor;
  let shipped: string;
  beforeAll(async () => {
    house = await openTestHouse();
    administrator = await house.actor('administrator');
    shipped = shippedEditionTexts()[0] ?? '';
  });
  afterAll(async () => {
    await house.close();
  });

  const edited = (edit: (edition: RawEdition) => void): string => {
    const edition = parse(shipped) as RawEdition;
    edit(edition);
    return stringify(edition);
  };

  it('the same again changes nothing, however the file is laid out', async () => {
    expect(await house.useCases.loadEdition(administrator, shipped)).toEqual({
      code: 'edition-1',
      isNew: false,
    });
    expect(
      await house.useCases.loadEdition(administrator, `# نسخهٔ دیگر همان پرونده\n${edited(() => undefined)}`),
    ).toEqual({ code: 'edition-1', isNew: false });
    expect(await house.count('edition')).toBe(1);
  });

  it('other content under a known code is refused: a published edition never changes', async () => {
    const changed = edited((edition) => (edition.title = 'عنوان دیگر'));
    await expect(house.useCases.loadEdition(administrator, changed)).rejects.toMatchObject({
      code: 'EDITION_PUBLISHED',
      params: { edition: 'edition-1' },
    });
    expect(await house.count('edition')).toBe(1);
  });

  it('a broken one is refused with every fault', async () => {
    const broken = edited((edition) => {
      edition.code = 'edition-9';
      const [first, second] = edition.indicators;
      if (!first || !second) throw new Error('no indicators');
      first.weight = -1;
      second.target = 'بسیار';
    });
    const error: unknown = await house.useCases
      .loadEdition(administrator, broken)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'EDITION_BROKEN' });
    const detail = (error as { params: { detail: string } }).params.detail.split('\n');
    expect(detail.length).toBeGreaterThanOrEqual(2);
    expect(detail.join()).toContain('indicators');
    expect(await house.count('edition')).toBe(1);
  });

  it('text that is no YAML is refused with the place of its first fault', async () => {
    await expect(house.useCases.loadEdition(administrator, 'code: [')).rejects.toMatchObject({
      code: 'EDITION_BROKEN',
      params: { detail: expect.stringContaining('line 1') },
    });
  });

  it.each(['ministry', 'auditor', 'evaluation-director'] as const)('is forbidden to the %s', async (role) => {
    const actor: Actor = { userId: null, username: 'x', role, agencyId: null };
    await expect(house.useCases.loadEdition(actor, 'code: [')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('a new one is the current one from then on: windows that are not frozen are scored anew', async () => {
    await house.queue.drain();
    await house.dataSource.query(
      `insert into window_state ("window", is_stale, frozen_at)
       values ('charter-1405', false, null), ('charter-1404', false, now())`,
    );
    house.clock.set(new Date(house.clock.now().getTime() + 1000));
    const text = edited((edition) => (edition.code = 'edition-2'));
    const loads = await Promise.all(
      [text, text].map(async (one) => await house.useCases.loadEdition(administrator, one)),
    );
    expect(loads.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
    expect(house.queue.rung).toEqual([{ name: 'refresh-window', window: 'charter-1405' }]);
    const editions = await house.useCases.listEditions(administrator);
    expect(editions.map(({ code }) => code)).toEqual(['edition-1', 'edition-2']);
    expect(editions[1]).toMatchObject({ templateVersion: 1, indicators: 87 });
    const template = await house.useCases.makeAgencyTemplate(await house.actor('ministry'), {
      agency: 'A2',
      quarter: '1405-Q1',
    });
    const { identity } = await house.dependencies.reader.identify(template.bytes);
    expect(identity?.edition).toBe('edition-2');
  });
});
