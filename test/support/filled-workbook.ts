import { type Indicator, indicatorsDue, type PartName, type ReportedValue } from '#decree';
import { writeAgencyWorkbook, writeEvaluatorWorkbook } from '#ingestion';
import { editionOne } from './edition-one.js';

/** Whole numbers that every rule of every kind accepts. */
const ANSWERS: Record<PartName, string> = {
  numerator: '8',
  denominator: '10',
  value: '2',
  n: '40',
  secondValue: '3',
  secondN: '40',
};

/** Where rows count the same thing, they count the same number of it. */
const SHARED: Readonly<Record<string, Partial<Record<PartName, string>>>> = {
  'OFF-07': { n: '8' },
  'DIG-06': { denominator: '8' },
  'ACC-04': { n: '10' },
  'ACC-05': { numerator: '10' },
  'DMG-02': { n: '8' },
};

/** What a careful assistant reports of an indicator; `change` says it otherwise. */
export function reportedValue(
  indicator: Indicator,
  quarter: string,
  change: Partial<ReportedValue> = {},
): ReportedValue {
  const parts = Object.fromEntries(
    indicator.parts.map((part) => [part.name, indicator.kind === 'yes-no' ? '1' : ANSWERS[part.name]]),
  );
  return {
    indicator: indicator.code,
    quarter,
    status: 'value',
    ...parts,
    ...SHARED[indicator.code],
    ...change,
  };
}

/** A filled workbook of an agency; `changes` by indicator code. */
export async function filledWorkbook(
  agency: { code: string; name: string },
  quarter: string,
  changes: Readonly<Record<string, Partial<ReportedValue>>> = {},
): Promise<Buffer> {
  const edition = editionOne();
  const values = indicatorsDue(edition, quarter, 'agency').map((indicator) =>
    reportedValue(indicator, quarter, changes[indicator.code]),
  );
  return await writeAgencyWorkbook({ edition, agency, quarter, values });
}

/** A filled workbook of an evaluation office over these agencies; `changes` by indicator code, of every agency. */
export async function filledEvaluation(
  office: { code: string; name: string },
  agencies: readonly { code: string; name: string }[],
  quarter: string,
  changes: Readonly<Record<string, Partial<ReportedValue>>> = {},
): Promise<Buffer> {
  const edition = editionOne();
  const due = indicatorsDue(edition, quarter, 'evaluator');
  const values = agencies.flatMap(({ code }) =>
    due.map((indicator) => ({
      ...reportedValue(indicator, quarter, changes[indicator.code]),
      agency: code,
    })),
  );
  return await writeEvaluatorWorkbook({ edition, office, quarter, agencies, values });
}
