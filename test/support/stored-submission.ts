import { randomUUID } from 'node:crypto';
import type { ReportedValue } from '#decree';
import { createRepositories, inTransaction } from '#persistence';
import type { TestHouse } from './test-house.js';

/** Values of one quarter by indicator code; `Partial` of a value of status `value`. */
export type StoredValues = Readonly<Record<string, Partial<ReportedValue>>>;

/**
 * A checked submission of an agency as the intake would have left it, without a workbook: what a test says about scores
 * and ledgers is said in a line, and stored in milliseconds.
 */
export async function storeSubmission(
  { dataSource, clock }: TestHouse,
  {
    agency: code,
    quarter,
    values,
    isLate = false,
    state = 'checked',
  }: {
    agency: string;
    quarter: string;
    values: StoredValues;
    isLate?: boolean;
    state?: 'received' | 'checked' | 'rejected';
  },
): Promise<string> {
  const agency = await createRepositories(dataSource.manager).agencies.findByCode(code);
  if (!agency) throw new Error(`no agency ${code}`);
  return await inTransaction(dataSource, async ({ submissions, values: stored }) => {
    const { id } = await submissions.addOnce({
      kind: 'agency',
      agencyId: agency.id,
      office: null,
      quarter,
      editionCode: 'edition-1',
      fileName: `${code}-${quarter}.xlsx`,
      sha256: randomUUID(),
      bytes: 1,
      isLate,
      preparedById: null,
      receivedAt: clock.now(),
    });
    if (state === 'received') return id;
    const rows = Object.entries(values).map(([indicator, value]) => ({
      status: 'value' as const,
      ...value,
      indicator,
      quarter,
      agencyId: agency.id,
      sheet: 'شاخص‌ها',
      cell: 'E5',
      raw: 'نوشته',
    }));
    const kept = state === 'checked' ? rows : [];
    await stored.replaceOf(id, kept);
    await submissions.markChecked(id, state, [], kept.length, clock.now());
    await submissions.markScored(id, clock.now());
    return id;
  });
}
