import type { EntityManager } from 'typeorm';
import type { ReportedValue } from '#decree';
import type { NewValue, StoredValue } from '../records/value-record.js';
import { copyReportedValues } from '../copy-reported-values.js';

interface ValueRow {
  agency_id: string;
  submission_id: string;
  number: string;
  sha256: string;
  indicator: string;
  quarter: string;
  status: ReportedValue['status'];
  numerator: string | null;
  denominator: string | null;
  value: string | null;
  n: string | null;
  second_value: string | null;
  second_n: string | null;
  reason: string | null;
  sheet: string | null;
  cell: string | null;
  raw: string | null;
}

/**
 * The values that count (design §4): for each agency, quarter and indicator those of the latest submission that stands;
 * a rejected correction does not erase the accepted workbook before it.
 */
const CURRENT_VALUES = `
  select distinct on (v.agency_id, v.quarter, v.indicator) v.*, s.number, s.sha256
  from reported_value v join submission s on s.id = v.submission_id
  where s.state in ('checked', 'signed', 'confirmed', 'objected', 'final') and v.quarter = any($1)`;
const LATEST_FIRST = ' order by v.agency_id, v.quarter, v.indicator, s.number desc';

function toValue(row: ValueRow): StoredValue {
  return {
    agencyId: row.agency_id,
    submissionId: row.submission_id,
    submissionNumber: Number(row.number),
    sha256: row.sha256,
    indicator: row.indicator,
    quarter: row.quarter,
    status: row.status,
    numerator: row.numerator ?? undefined,
    denominator: row.denominator ?? undefined,
    value: row.value ?? undefined,
    n: row.n ?? undefined,
    secondValue: row.second_value ?? undefined,
    secondN: row.second_n ?? undefined,
    reason: row.reason ?? undefined,
    sheet: row.sheet,
    cell: row.cell,
    raw: row.raw,
  };
}

export class ValueRepository {
  constructor(private readonly manager: EntityManager) {}

  async replaceOf(submissionId: string, values: readonly NewValue[]): Promise<void> {
    await this.manager.query('delete from reported_value where submission_id = $1', [submissionId]);
    await copyReportedValues(this.manager, [{ submissionId, values }]);
  }

  async current(agencyIds: readonly string[], quarters: readonly string[]): Promise<StoredValue[]> {
    const rows: ValueRow[] = await this.manager.query(
      `${CURRENT_VALUES} and v.agency_id = any($2::uuid[])${LATEST_FIRST}`,
      [quarters, agencyIds],
    );
    return rows.map(toValue);
  }

  /** Of every agency, grouped by agency: what a window's refresh reads. */
  async currentOfAll(quarters: readonly string[]): Promise<Map<string, StoredValue[]>> {
    const rows: ValueRow[] = await this.manager.query(`${CURRENT_VALUES}${LATEST_FIRST}`, [quarters]);
    const byAgency = new Map<string, StoredValue[]>();
    for (const row of rows) {
      const values = byAgency.get(row.agency_id);
      if (values) values.push(toValue(row));
      else byAgency.set(row.agency_id, [toValue(row)]);
    }
    return byAgency;
  }

  /** Agencies with a value in this submission: one for an agency's workbook, many for an evaluation office's. */
  async agenciesOf(submissionId: string): Promise<string[]> {
    const rows: { agency_id: string }[] = await this.manager.query(
      'select distinct agency_id from reported_value where submission_id = $1',
      [submissionId],
    );
    return rows.map((row) => row.agency_id);
  }

  /** Quarters in which anything was reported, in time order. */
  async quartersWithValues(): Promise<string[]> {
    const rows: { quarter: string }[] = await this.manager.query(
      `select distinct quarter from submission where state not in ('received', 'rejected') order by quarter`,
    );
    return rows.map((row) => row.quarter);
  }
}
