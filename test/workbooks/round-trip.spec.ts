import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { indicatorsDue, partsOf, type Edition, type Indicator, type ReportedValue } from '#decree';
import { demonstrationAgencies, demonstrationEvaluation, demonstrationReport } from '#demonstration';
import {
  createWorkbookReader,
  type ReadValue,
  type WorkbookReader,
  writeAgencyWorkbook,
  writeEvaluatorWorkbook,
} from '#ingestion';
import { editionOne } from './support/edition-one.js';

const edition: Edition = editionOne();
const QUARTERS = ['1404-Q1', '1404-Q2', '1404-Q3', '1404-Q4'];
const AGENCY = { code: 'A-017', name: 'سازمان نمونه' };

let reader: WorkbookReader;
beforeAll(() => {
  reader = createWorkbookReader({ threads: 1 });
});
afterAll(() => reader.close());

/** A sound value whose numbers tell indicator and quarter apart; so counts of the same thing differ, which only warns. */
function valueOf(indicator: Indicator, quarter: string, index: number): ReportedValue {
  const base = 3 + index + Number(quarter.slice(-1));
  const numbers = partsOf(indicator.kind).map((name, slot) => {
    const part = indicator.parts[slot];
    if (indicator.kind === 'yes-no') return [name, String(index % 2)];
    const largest = Number(part?.maximum ?? 1_000_000);
    const whole = Math.min(base + (slot % 2) * 500, largest - 1);
    return [name, part?.isInteger ? String(whole) : `${whole}.25`];
  });
  return { indicator: indicator.code, quarter, status: 'value', ...Object.fromEntries(numbers) };
}

/** What was read, without its place in the file. */
function valuesOf(values: readonly ReadValue[]): object[] {
  return values.map(({ agency, sheet, cell, raw, evidence, ...value }) => {
    expect([agency, sheet, cell, raw, evidence]).not.toContain('');
    return value;
  });
}

describe('a workbook written with values and read again', () => {
  it.each(QUARTERS)('gives exactly the values of an agency in %s', async (quarter) => {
    const values = indicatorsDue(edition, quarter, 'agency').map((indicator, index) =>
      valueOf(indicator, quarter, index),
    );
    const bytes = await writeAgencyWorkbook({ edition, agency: AGENCY, quarter, values });
    const read = await reader.read(bytes, { editions: [edition] });
    expect(read.isAccepted).toBe(true);
    expect(valuesOf(read.values)).toEqual(values);
    expect(read.identity).toMatchObject({ kind: 'agency', agency: AGENCY.code, quarter });
  });

  it.each(QUARTERS)('gives exactly the values of an evaluation office in %s', async (quarter) => {
    const agencies = [AGENCY, { code: 'B-02', name: 'ادارهٔ نمونه' }];
    const due = indicatorsDue(edition, quarter, 'evaluator');
    const values = agencies.flatMap(({ code }, offset) =>
      due.map((indicator, index) => ({ agency: code, ...valueOf(indicator, quarter, index + 7 * offset) })),
    );
    const office = { code: 'OFF-1', name: 'دفتر ارزیابی' };
    const bytes = await writeEvaluatorWorkbook({ edition, office, quarter, agencies, values });
    const read = await reader.read(bytes, { editions: [edition] });
    expect(read.isAccepted).toBe(true);
    expect(read.values.map(({ agency, indicator }) => `${agency} ${indicator}`)).toEqual(
      values.map(({ agency, indicator }) => `${agency} ${indicator}`),
    );
    expect(read.values).toMatchObject(values);
  });

  it('gives exactly what the fictitious agencies of the demonstration report', async () => {
    for (const agency of demonstrationAgencies(60))
      for (const quarter of ['1404-Q1', '1404-Q4']) {
        const { isSilent, values } = demonstrationReport(edition, agency, quarter);
        if (isSilent) continue;
        const bytes = await writeAgencyWorkbook({ edition, agency, quarter, values });
        const read = await reader.read(bytes, { editions: [edition] });
        expect(read.findings).toEqual([]);
        expect(read.values).toMatchObject(values);
      }
  });

  it('gives exactly what the evaluation offices of the demonstration measured', async () => {
    const agencies = demonstrationAgencies(60);
    for (const quarter of ['1404-Q1', '1404-Q4']) {
      const values = agencies.flatMap((agency) =>
        demonstrationEvaluation(edition, agency, quarter).map((value) => ({ ...value, agency: agency.code })),
      );
      const measured = agencies.filter(({ code }) => values.some(({ agency }) => agency === code));
      const office = { code: 'OFF-1', name: 'دفتر ارزیابی' };
      const bytes = await writeEvaluatorWorkbook({ edition, office, quarter, agencies: measured, values });
      const read = await reader.read(bytes, { editions: [edition] });
      expect(read.findings).toEqual([]);
      expect(read.values).toMatchObject(values);
    }
  });

  it('has the same bytes each time', async () => {
    const input = { edition, agency: AGENCY, quarter: '1404-Q2' };
    expect(await writeAgencyWorkbook(input)).toEqual(await writeAgencyWorkbook(input));
  });

  it('asks, when blank, for each due indicator once and gives no value', async () => {
    const bytes = await writeAgencyWorkbook({ edition, agency: AGENCY, quarter: '1404-Q4' });
    const read = await reader.read(bytes, { editions: [edition] });
    expect(read.values).toEqual([]);
    expect(read.findings.map(({ code, indicator }) => [code, indicator])).toEqual(
      indicatorsDue(edition, '1404-Q4', 'agency').map(({ code }) => ['VALUE_MISSING', code]),
    );
  });
});
