import type { EntityManager } from 'typeorm';
import type { AgencyScope } from '#access';
import type { Finding } from '#faults';
import type { SubmissionState } from '#review';
import { FindingEntity } from '../entities/finding.entity.js';
import { SubmissionEntity } from '../entities/submission.entity.js';
import type { NewSubmission, SubmissionRecord } from '../records/submission-record.js';
import { scopeCondition } from './scope-condition.js';

interface SubmissionRow {
  id: string;
  number: string;
  kind: 'agency' | 'evaluator';
  agency_id: string | null;
  agency_code: string | null;
  agency_name: string | null;
  office: string | null;
  quarter: string;
  edition_code: string;
  file_name: string;
  sha256: string;
  bytes: number;
  state: SubmissionState;
  is_late: boolean;
  prepared_by: string | null;
  received_at: Date;
  checked_at: Date | null;
  scored_at: Date | null;
  value_count: number;
  blocking: string;
  warning: string;
  failure: string | null;
}

const SELECT_SUBMISSION = `
  select s.*, a.code as agency_code, a.name as agency_name, u.display_name as prepared_by,
    (select coalesce(sum(count), 0) from finding f where f.submission_id = s.id and severity = 'blocking') as blocking,
    (select coalesce(sum(count), 0) from finding f where f.submission_id = s.id and severity = 'warning') as warning
  from submission s left join agency a on a.id = s.agency_id left join account u on u.id = s.prepared_by_id`;

function toRecord(row: SubmissionRow): SubmissionRecord {
  return {
    id: row.id,
    number: Number(row.number),
    kind: row.kind,
    agency: row.agency_id
      ? { id: row.agency_id, code: row.agency_code ?? '', name: row.agency_name ?? '' }
      : null,
    office: row.office,
    quarter: row.quarter,
    editionCode: row.edition_code,
    fileName: row.file_name,
    sha256: row.sha256,
    bytes: row.bytes,
    state: row.state,
    isLate: row.is_late,
    preparedBy: row.prepared_by,
    receivedAt: row.received_at,
    checkedAt: row.checked_at,
    scoredAt: row.scored_at,
    valueCount: row.value_count,
    blockingCount: Number(row.blocking),
    warningCount: Number(row.warning),
    failure: row.failure,
  };
}

export class SubmissionRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Adds, or returns the submission that these very bytes made before: safe when two uploads race. */
  async addOnce(submission: NewSubmission): Promise<{ id: string; isRepeat: boolean }> {
    const added = await this.manager
      .createQueryBuilder()
      .insert()
      .into(SubmissionEntity)
      .values({ ...submission, state: 'received' })
      .orIgnore()
      .returning(['id'])
      .execute();
    const id = (added.raw as { id: string }[])[0]?.id;
    if (id) return { id, isRepeat: false };
    const rows: { id: string }[] = await this.manager.query('select id from submission where sha256 = $1', [
      submission.sha256,
    ]);
    return { id: rows[0]?.id ?? '', isRepeat: true };
  }

  async find(id: string): Promise<SubmissionRecord | null> {
    const rows: SubmissionRow[] = await this.manager.query(`${SELECT_SUBMISSION} where s.id = $1`, [id]);
    return rows[0] ? toRecord(rows[0]) : null;
  }

  /** Locks the row until the transaction ends; handlers are idempotent by looking at its state under the lock. */
  async lock(id: string): Promise<SubmissionState | null> {
    const rows: { state: SubmissionState }[] = await this.manager.query(
      'select state from submission where id = $1 for update',
      [id],
    );
    return rows[0]?.state ?? null;
  }

  /** Newest first; an evaluator's workbook is listed to those who see the nation. */
  async list(
    scope: AgencyScope,
    filter: { quarter?: string | undefined; agencyId?: string | undefined; limit: number },
  ): Promise<SubmissionRecord[]> {
    const { sql, parameters } = scopeCondition(scope, 's.agency_id', 4);
    const rows: SubmissionRow[] = await this.manager.query(
      `${SELECT_SUBMISSION}
       where (s.agency_id is null and $3 or ${sql}) and ($1::text is null or s.quarter = $1)
         and ($2::uuid is null or s.agency_id = $2)
       order by s.number desc limit ${Math.trunc(filter.limit)}`,
      [filter.quarter ?? null, filter.agencyId ?? null, scope.kind === 'nation', ...parameters],
    );
    return rows.map(toRecord);
  }

  async markChecked(
    id: string,
    state: 'checked' | 'rejected',
    findings: readonly Finding[],
    valueCount: number,
    at: Date,
  ): Promise<void> {
    await this.manager.delete(FindingEntity, { submissionId: id });
    for (let start = 0; start < findings.length; start += 1000)
      await this.manager.insert(
        FindingEntity,
        findings.slice(start, start + 1000).map((finding, index) => ({
          submissionId: id,
          position: start + index,
          code: finding.code,
          severity: finding.severity,
          sheet: finding.sheet ?? null,
          cell: finding.cell ?? null,
          indicator: finding.indicator ?? null,
          params: { ...finding.params },
          count: finding.count,
        })),
      );
    await this.manager.update(
      SubmissionEntity,
      { id },
      { state, valueCount, checkedAt: at, scoredAt: null, failure: null },
    );
  }

  async markScored(id: string, at: Date): Promise<void> {
    await this.manager.update(SubmissionEntity, { id }, { scoredAt: at, failure: null });
  }

  async markFailure(id: string, failure: string): Promise<void> {
    await this.manager.update(SubmissionEntity, { id }, { failure });
  }

  async findings(id: string): Promise<Finding[]> {
    const rows = await this.manager.find(FindingEntity, {
      where: { submissionId: id },
      order: { position: 'ASC' },
    });
    return rows.map((row) => ({
      code: row.code as Finding['code'],
      severity: row.severity as Finding['severity'],
      ...(row.sheet ? { sheet: row.sheet } : {}),
      ...(row.cell ? { cell: row.cell } : {}),
      ...(row.indicator ? { indicator: row.indicator } : {}),
      params: row.params,
      count: row.count,
    }));
  }

  /** Ids of rows that a lost ring left behind: received but not checked, or checked but not scored, since `before`. */
  async listStuck(before: Date): Promise<{ id: string; state: 'received' | 'checked' }[]> {
    return await this.manager.query(
      `select id, state from submission
       where state = 'received' and received_at < $1 or state = 'checked' and scored_at is null and checked_at < $1
       order by number limit 10000`,
      [before],
    );
  }
}
