import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { SubmissionState } from '#review';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { inTransaction } from '../in-transaction.js';
import { openDatabase } from '../open-database.js';
import type { NewValue } from '../records/value-record.js';
import { createRepositories } from './repositories.js';

const QUARTER = '1405-Q1';

describe('the values that count', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let agencyId: string;
  beforeAll(async () => {
    database = await cloneDatabase();
    dataSource = await openDatabase(database.url);
    agencyId = await inTransaction(dataSource, async ({ agencies, editions }) => {
      await editions.add({ code: 'e', title: 'e', templateVersion: 1 } as never, 'hash', new Date());
      await agencies.saveAll([
        {
          code: 'A',
          name: 'سازمان آزمایشی',
          group: 'health',
          level: 'national',
          parentCode: null,
          provinceCode: null,
          firstQuarter: QUARTER,
          lastQuarter: null,
        },
      ]);
      return (await agencies.findByCode('A'))?.id ?? '';
    });
  });
  beforeEach(async () => {
    await dataSource.query('delete from submission');
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  async function submit(state: SubmissionState, values: readonly Partial<NewValue>[]): Promise<string> {
    return await inTransaction(dataSource, async (repositories) => {
      const { id } = await repositories.submissions.addOnce({
        kind: 'agency',
        agencyId,
        office: null,
        quarter: QUARTER,
        editionCode: 'e',
        fileName: 'f.xlsx',
        sha256: randomUUID(),
        bytes: 1,
        isLate: false,
        preparedById: null,
        receivedAt: new Date(),
      });
      await repositories.values.replaceOf(
        id,
        values.map((value) => ({
          agencyId,
          indicator: 'DIG-01',
          quarter: QUARTER,
          status: 'value',
          sheet: null,
          cell: null,
          raw: null,
          ...value,
        })),
      );
      if (state === 'checked')
        await repositories.submissions.markChecked(id, 'checked', [], values.length, new Date());
      if (state === 'rejected') await repositories.submissions.markChecked(id, 'rejected', [], 0, new Date());
      return id;
    });
  }

  async function current() {
    return await createRepositories(dataSource.manager).values.currentWithSources(agencyId, [QUARTER]);
  }

  it('come back as they went in, whatever stands in their text', async () => {
    const raw = 'پشت‌\\خط\tجدول\nسطر\rتازه \\N «۱۲٫۵»';
    await submit('checked', [
      { value: '78.5', n: '12345678901234567890', raw, sheet: 'شاخص‌ها', cell: 'D3', reason: '' },
    ]);
    expect(await current()).toEqual([
      expect.objectContaining({
        value: '78.5',
        n: '12345678901234567890',
        numerator: undefined,
        raw,
        sheet: 'شاخص‌ها',
        cell: 'D3',
        reason: '',
      }),
    ]);
  });

  it('are those of the latest submission that stands', async () => {
    await submit('checked', [{ value: '1' }, { indicator: 'DIG-02', numerator: '1', denominator: '2' }]);
    await submit('checked', [{ value: '2' }]);
    expect((await current()).find((value) => value.indicator === 'DIG-01')?.value).toBe('2');
  });

  it('a rejected correction does not erase the accepted workbook before it', async () => {
    await submit('checked', [{ value: '1' }]);
    await submit('rejected', []);
    await submit('received', [{ value: '9' }]);
    expect((await current()).map((value) => value.value)).toEqual(['1']);
  });

  it('a failed transaction leaves none of its values', async () => {
    await expect(submit('checked', [{ value: 'no number' }])).rejects.toThrow();
    expect(await current()).toEqual([]);
    expect(await dataSource.query('select count(*)::int as n from submission')).toEqual([{ n: 0 }]);
  });
});
