import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, RoleCode } from '#access';
import { createRepositories } from '#persistence';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';

const HEADER = 'code,name,group,level,parentCode,provinceCode,provinceName,firstQuarter,lastQuarter';

describe('importing agencies', () => {
  let house: TestHouse;
  let administrator: Actor;
  beforeAll(async () => {
    house = await openTestHouse();
    administrator = await house.actor('administrator');
  });
  afterAll(async () => {
    await house.close();
  });

  const load = async (rows: readonly string[], actor = administrator) =>
    await house.useCases.importAgencies(actor, [HEADER, ...rows].join('\n'));
  const find = async (code: string) =>
    await createRepositories(house.dataSource.manager).agencies.findByCode(code);
  /** The detail of the refusal; nothing may have been written. */
  const refusalOf = async (...rows: readonly string[]): Promise<string> => {
    const before = await house.dataSource.query('select * from agency order by code');
    const error: unknown = await load(rows).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'AGENCY_LIST_BROKEN' });
    expect(await house.dataSource.query('select * from agency order by code')).toEqual(before);
    return String((error as { params: { detail?: string } }).params.detail);
  };

  it('adds agencies with their parents and provinces, children before parents too', async () => {
    expect(
      await load([
        'C2,اداره‌ی كل دو,public,provincial,C1,S7,استان هفت,۱۴۰۴-Q2,',
        'C1,وزارت آزمایشی,public,national,,,,1404-Q1,1405-Q4',
      ]),
    ).toEqual({ agencies: 2 });
    expect(await find('C2')).toMatchObject({
      name: 'اداره‌ی کل دو',
      searchKey: expect.not.stringContaining('\u200c'),
      group: 'public',
      level: 'provincial',
      parent: { code: 'C1', name: 'وزارت آزمایشی' },
      province: { code: 'S7', name: 'استان هفت' },
      firstQuarter: '1404-Q2',
      lastQuarter: null,
    });
  });

  it('again changes nothing; under a known code it renames, moves and ends', async () => {
    await load(['D1,نام نخست,culture,national,,S8,استان هشت,1404-Q1,']);
    const first = await find('D1');
    await load(['D1,نام نخست,culture,national,,S8,,1404-Q1,']);
    expect(await find('D1')).toEqual(first);
    await load(['D1,نام دوم,economic,unit,A1,,,1404-Q1,1405-Q2']);
    expect(await find('D1')).toMatchObject({
      id: first?.id,
      name: 'نام دوم',
      group: 'economic',
      parent: { code: 'A1' },
      province: null,
      lastQuarter: '1405-Q2',
    });
  });

  it.each<RoleCode>(['ministry', 'evaluation-director', 'auditor'])(
    'is forbidden to the %s',
    async (role) => {
      const actor: Actor = { userId: null, username: 'x', role, agencyId: null };
      // Forbidden comes before everything: whoever may not, is told nothing of the list.
      await expect(load(['broken'], actor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    },
  );

  it('tells every fault with its row and writes none of the rows', async () => {
    const detail = await refusalOf(
      'E1,سازمان درست,health,national,,,,1404-Q1,',
      'بد,,hospital,top,ZZ,,,1404,1405-Q5',
    );
    const faults = detail.split('\n');
    expect(faults).toHaveLength(7);
    for (const fault of faults) expect(fault).toMatch(/^ردیف ۳: /);
    expect(await find('E1')).toBeNull();
  });

  it.each([
    ['a group that every object has', 'E2,نام,constructor,national,,,,1404-Q1,', 'constructor'],
    ['an end before the beginning', 'E2,نام,health,national,,,,1405-Q1,1404-Q4', '1404-Q4'],
    ['the code of the national office', 'NATION,نام,health,national,,,,1404-Q1,', 'NATION'],
    ['itself as its parent', 'E2,نام,health,national,E2,,,1404-Q1,', 'E2'],
    ['a row with too few cells', 'E2,نام,health', '3'],
  ])('refuses %s', async (_, row, told) => {
    expect(await refusalOf(row)).toContain(told);
  });

  it('refuses a circle of parents, across what is known already too', async () => {
    expect(
      await refusalOf('E3,سه,health,national,E4,,,1404-Q1,', 'E4,چهار,health,national,E3,,,1404-Q1,'),
    ).toContain('E3');
    // A1 is above A2 already.
    expect(await refusalOf('A1,یک,health,national,A2,,,1404-Q1,')).toContain('A1');
  });

  it('refuses a code that comes twice and a list without a row', async () => {
    const row = 'E5,نام,health,national,,,,1404-Q1,';
    expect(await refusalOf(row, row)).toContain('E5');
    expect(await refusalOf()).toContain(HEADER);
  });

  it('digits of a code may be Persian, in the column of parents too', async () => {
    await load(['F۱,یک,health,national,,,,1404-Q1,', 'F2,دو,health,unit,F۱,,,1404-Q1,']);
    expect((await find('F2'))?.parent?.code).toBe('F1');
  });

  it('makes every window stale that is not frozen, and rings for its refresh', async () => {
    await house.queue.drain();
    await house.dataSource.query(
      `insert into window_state ("window", is_stale, frozen_at)
       values ('charter-1405', false, null), ('charter-1404', false, now())`,
    );
    await load(['G1,تازه,health,national,,,,1404-Q1,']);
    expect(house.queue.rung).toEqual([{ name: 'refresh-window', window: 'charter-1405' }]);
    const stale = (await house.dataSource.query(
      'select "window" from window_state where is_stale',
    )) as object[];
    expect(stale).toEqual([{ window: 'charter-1405' }]);
  });
});
