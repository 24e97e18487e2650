import { type JalaliDate, quarterDueDates } from '#calendar';
import { type DemonstrationAgency, demonstrationEvaluation, demonstrationReport } from '#demonstration';
import type { Edition } from '#decree';
import { writeAgencyWorkbook, writeEvaluatorWorkbook } from '#ingestion';
import { NATIONAL_OFFICE } from '../submissions/office-of.js';

const OFFICE_NAME = 'دفتر ارزیابی عملکرد (نمایشی)';
const NO_CLOSURES = { weekend: ['thursday', 'friday'], holidays: [], closures: [] } as const;

/** A workbook that somebody sends, or would send if they were not silent. */
export interface Letter {
  readonly key: string;
  readonly fileName: string;
  readonly isSilent: boolean;
  readonly sentOn: JalaliDate;
  readonly valueCount: number;
  readonly write: () => Promise<Buffer>;
}

/** The letters of a quarter: every agency's own, and last the evaluation office's. */
export function lettersOf(edition: Edition, all: readonly DemonstrationAgency[], quarter: string): Letter[] {
  const agencies = all.filter((agency) => agency.firstQuarter <= quarter);
  const evaluation = agencies.flatMap((agency) =>
    demonstrationEvaluation(edition, agency, quarter).map((value) => ({ ...value, agency: agency.code })),
  );
  const own = agencies.map((agency): Letter => {
    const report = demonstrationReport(edition, agency, quarter);
    return {
      key: agency.code,
      fileName: `karnameh-${agency.code}-${quarter}.xlsx`,
      isSilent: report.isSilent,
      sentOn: report.sentOn,
      valueCount: report.values.length,
      write: async () =>
        await writeAgencyWorkbook({
          edition,
          agency: { code: agency.code, name: agency.name },
          quarter,
          values: report.values,
          isDemonstration: true,
        }),
    };
  });
  const office: Letter = {
    key: NATIONAL_OFFICE,
    fileName: `karnameh-evaluation-${NATIONAL_OFFICE}-${quarter}.xlsx`,
    isSilent: false,
    sentOn: quarterDueDates(quarter, NO_CLOSURES).dataDueOn,
    valueCount: evaluation.length,
    write: async () =>
      await writeEvaluatorWorkbook({
        edition,
        office: { code: NATIONAL_OFFICE, name: OFFICE_NAME },
        quarter,
        agencies: agencies.map(({ code, name }) => ({ code, name })),
        values: evaluation,
        isDemonstration: true,
      }),
  };
  return [...own, office];
}
