import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#access';
import { tehranInstant } from '#calendar';
import { indicatorsDue } from '#decree';
import { editionOne } from '../../../../test/support/edition-one.js';
import { filledWorkbook } from '../../../../test/support/filled-workbook.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';

const A2 = { code: 'A2', name: 'ادارهٔ کل آزمایشی دو' };

interface JsonTemplate {
  readonly values: readonly {
    readonly code: string;
    readonly numerator?: string | null;
    readonly denominator?: string | null;
    readonly carried?: string;
  }[];
}

describe('blank forms of the next quarter', () => {
  let house: TestHouse;
  let assistant: Actor;
  let director: Actor;
  beforeAll(async () => {
    house = await openTestHouse();
    assistant = await house.actor('rights-assistant', 'A2');
    director = await house.actor('evaluation-director', 'A1');
    house.clock.set(tehranInstant({ year: 1405, month: 4, day: 10 }, 10));
    const bytes = await filledWorkbook(A2, '1405-Q1');
    await house.useCases.acceptUpload(assistant, { fileName: 'a.xlsx', bytes });
    await house.queue.drain();
  });
  afterAll(async () => {
    await house.close();
  });

  const ask = async (query: { prefill?: boolean; agency?: string; quarter?: string }) => {
    const { bytes } = await house.useCases.makeAgencyTemplate(await house.actor('ministry'), {
      agency: 'A2',
      quarter: '1405-Q2',
      format: 'json',
      ...query,
    });
    return (JSON.parse(bytes.toString()) as JsonTemplate).values;
  };

  it('hold the constants that the agency reported, and nothing else', async () => {
    const rows = await ask({ prefill: true });
    const carried = rows.filter((row) => row.carried !== undefined);
    expect(carried.map(({ code }) => code)).toEqual(['IMP-02', 'ACC-02', 'SDK-01', 'SDK-02', 'TRN-01']);
    for (const row of rows) {
      expect(row.numerator ?? null).toBeNull();
      expect((row.denominator ?? null) !== null).toBe(row.carried !== undefined);
    }
  });

  it('hold none where it is not asked for, of an agency that reported nothing, and for an earlier quarter', async () => {
    for (const query of [{}, { prefill: true, agency: 'B1' }, { prefill: true, quarter: '1405-Q1' }])
      expect((await ask(query)).filter(({ carried }) => carried !== undefined)).toEqual([]);
  });

  it.each(['csv', 'json'] as const)('of an evaluation office come as %s too', async (format) => {
    const { fileName, bytes } = await house.useCases.makeEvaluatorTemplate(director, {
      quarter: '1405-Q2',
      format,
    });
    expect(fileName).toBe(`karnameh-evaluation-A1-1405-Q2.${format}`);
    const asked = indicatorsDue(editionOne(), '1405-Q2', 'evaluator').length;
    const rows = bytes.toString().match(/(?:"agencyCode": "|^)A[12](?:"|,)/gm);
    expect(rows).toHaveLength(2 * asked);
  });
});
