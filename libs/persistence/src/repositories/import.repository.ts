import type { EntityManager } from 'typeorm';
import type { Finding } from '#faults';
import type { SubmissionState } from '#review';
import { copyReportedValues, type SubmissionValues } from '../copy-reported-values.js';
import { storableFinding } from '../storable-finding.js';
import type { CheckedSubmission, KnownFile } from '../records/import-record.js';

/** Rows of one INSERT: a batch of noise may have a million findings, and one statement must not hold them all. */
const FINDINGS_AT_ONCE = 5_000;

interface KnownRow {
  sha256: string;
  id: string;
  number: string;
  state: SubmissionState;
  quarter: string;
  is_scored: boolean;
  is_late: boolean;
  received_at: Date;
}

/** Whole batches of submissions in few statements; `SubmissionRepository` is for one at a time. */
export class ImportRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Submissions that these files made before, by sha-256. */
  async known(hashes: readonly string[]): Promise<Map<string, KnownFile>> {
    const rows: KnownRow[] = await this.manager.query(
      `select sha256, id, number, state, quarter, scored_at is not null as is_scored, is_late, received_at
       from submission where sha256 = any($1)`,
      [hashes],
    );
    return new Map(
      rows.map(({ is_scored: isScored, is_late: isLate, received_at: receivedAt, number, ...row }) => [
        row.sha256,
        { ...row, number: Number(number), isScored, isLate, receivedAt },
      ]),
    );
  }

  /**
   * Adds the submissions, numbered in the order of the list: of two for one agency and quarter the later one stands.
   * Returns those that were new by sha-256; another process may have brought the same bytes meanwhile.
   */
  async add(
    submissions: readonly CheckedSubmission[],
    checkedAt: Date,
  ): Promise<Map<string, { id: string; number: number }>> {
    if (submissions.length === 0) return new Map();
    const rows: { id: string; number: string; sha256: string }[] = await this.manager.query(
      `insert into submission (kind, agency_id, office, quarter, edition_code, file_name, sha256, bytes, state, is_late,
         prepared_by_id, received_at, checked_at, value_count)
       select x.kind, x."agencyId", x.office, x.quarter, x."editionCode", x."fileName", x.sha256, x.bytes, x.state,
         x."isLate", x."preparedById", x."receivedAt", $2, x."valueCount"
       from rows from (jsonb_to_recordset($1::jsonb) as (kind text, "agencyId" uuid, office text, quarter text,
         "editionCode" text, "fileName" text, sha256 text, bytes int, state text, "isLate" boolean,
         "preparedById" uuid, "receivedAt" timestamptz, "valueCount" int)) with ordinality as x
       order by x.ordinality
       on conflict (sha256) do nothing returning id, number, sha256`,
      [JSON.stringify(submissions), checkedAt],
    );
    return new Map(rows.map(({ id, number, sha256 }) => [sha256, { id, number: Number(number) }]));
  }

  async addFindings(
    submissions: readonly { submissionId: string; findings: readonly Finding[] }[],
  ): Promise<void> {
    const rows = submissions.flatMap(({ submissionId, findings }) =>
      findings.map((finding, position) => ({
        ...storableFinding(finding),
        cells: finding.cells?.join(' '),
        submissionId,
        position,
      })),
    );
    for (let start = 0; start < rows.length; start += FINDINGS_AT_ONCE)
      await this.manager.query(
        `insert into finding (submission_id, position, code, severity, sheet, cell, cells, indicator, params, count)
         select x."submissionId", x.position, x.code, x.severity, x.sheet, x.cell, x.cells, x.indicator, x.params,
           x.count
         from jsonb_to_recordset($1::jsonb) as x("submissionId" uuid, position int, code text, severity text, sheet text,
           cell text, cells text, indicator text, params jsonb, count int)`,
        [JSON.stringify(rows.slice(start, start + FINDINGS_AT_ONCE))],
      );
  }

  /** One COPY for all of them. */
  async addValues(submissions: readonly SubmissionValues[]): Promise<void> {
    await copyReportedValues(this.manager, submissions);
  }

  /** After the refresh of all their windows. */
  async markScored(ids: readonly string[], at: Date): Promise<void> {
    await this.manager.query(
      `update submission set scored_at = $2, failure = null
       where id = any($1::uuid[]) and state not in ('rejected', 'returned') and scored_at is null`,
      [ids, at],
    );
  }
}
