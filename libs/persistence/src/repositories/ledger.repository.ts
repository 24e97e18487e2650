import type { EntityManager } from 'typeorm';
import type { AgencyScope } from '#access';
import type { SubmissionState } from '#review';
import { groupByAgency } from './group-by-agency.js';
import { scopeCondition } from './scope-condition.js';

/** What the silence ledger is derived from: the submission of an agency's own workbook that stands for a quarter. */
export interface LedgerEntry {
  readonly agencyId: string;
  readonly quarter: string;
  readonly state: SubmissionState;
  readonly isLate: boolean;
  /**
   * Something in it attests that there was nothing to report, and no number says otherwise: counts of 0 and answers
   * to yes-no questions, which that status is refused for (design §5), stand beside it.
   */
  readonly isNothingToReport: boolean;
}

interface EntryRow {
  agency_id: string;
  quarter: string;
  state: SubmissionState;
  is_late: boolean;
  nothing: boolean;
}

export class LedgerRepository {
  constructor(private readonly manager: EntityManager) {}

  /**
   * By agency, one entry a quarter at most: the standing submission, else the latest one (rejected or just received).
   * Timeliness is that of the first one that was in time: a later correction does not make an agency late.
   */
  async entries(quarters: readonly string[], scope: AgencyScope): Promise<Map<string, LedgerEntry[]>> {
    const { sql, parameters } = scopeCondition(scope, 's.agency_id', 2);
    const rows: EntryRow[] = await this.manager.query(
      `select distinct on (s.agency_id, s.quarter) s.agency_id, s.quarter, s.state,
         not exists (select 1 from submission t where t.agency_id = s.agency_id and t.quarter = s.quarter
                     and t.state not in ('received', 'rejected') and not t.is_late) and s.is_late as is_late,
         exists (select 1 from reported_value v where v.submission_id = s.id and v.status = 'nothing-to-report')
         and not exists (
           select 1 from reported_value v where v.submission_id = s.id and v.status <> 'nothing-to-report'
           and not (v.status = 'value' and v.numerator is null and v.n is null and (v.value = '0' or exists (
             select 1 from edition e, jsonb_array_elements(e.content -> 'indicators') i
             where e.code = s.edition_code and i ->> 'code' = v.indicator and i ->> 'kind' = 'yes-no')))) as nothing
       from submission s
       where s.kind = 'agency' and s.quarter = any($1) and ${sql}
       order by s.agency_id, s.quarter, (s.state in ('received', 'rejected')), s.number desc`,
      [quarters, ...parameters],
    );
    return groupByAgency(
      rows.map((row) => ({
        agencyId: row.agency_id,
        quarter: row.quarter,
        state: row.state,
        isLate: row.is_late,
        isNothingToReport: row.nothing,
      })),
    );
  }
}
