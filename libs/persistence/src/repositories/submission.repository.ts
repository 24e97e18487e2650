import type { EntityManager } from 'typeorm';
import type { AgencyScope } from '#access';
import type { Finding } from '#faults';
import type { SubmissionState } from '#review';
import { FindingEntity } from '../entities/finding.entity.js';
import { SubmissionEntity } from '../entities/submission.entity.js';
import type { SignedSubmission } from '../records/review-record.js';
import type { NewSubmission, SubmissionRecord } from '../records/submission-record.js';
import { storableFinding } from '../storable-finding.js';
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
  prepared_by_id: string | null;
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
    f.blocking, f.warning
  from submission s left join agency a on a.id = s.agency_id left join account u on u.id = s.prepared_by_id
  cross join lateral (select coalesce(sum(count) filter (where severity = 'blocking'), 0) as blocking,
    coalesce(sum(count) filter (where severity = 'warning'), 0) as warning
    from finding where submission_id = s.id) f`;

const LOCKED: ReadonlySet<SubmissionState> = new Set(['signed', 'confirmed', 'objected', 'final']);

const UNFINISHED = `(state = 'received' or state not in ('rejected', 'returned') and scored_at is null)`;

/**
 * An evaluation office's workbook lies where the agency of the office does, the national office's only in the nation;
 * whoever sees one agency does not see what an office writes about it and others.
 */
function submissionScope(scope: AgencyScope, first: number): ReturnType<typeof scopeCondition> {
  const place =
    scope.kind === 'agency'
      ? 's.agency_id'
      : 'coalesce(s.agency_id, (select o.id from agency o where o.code = s.office))';
  return scopeCondition(scope, place, first);
}

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
    preparedById: row.prepared_by_id,
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

  /** Number of a later submission of its agency and quarter that may take its place; null where there is none. */
  async laterThan({ id, number, agency, quarter }: SubmissionRecord): Promise<number | null> {
    const rows: { number: string }[] = await this.manager.query(
      `select number from submission where agency_id = $1 and quarter = $2 and kind = 'agency' and number > $3
         and id <> $4 and state <> 'rejected' order by number desc limit 1`,
      [agency?.id, quarter, number, id],
    );
    return rows[0] ? Number(rows[0].number) : null;
  }

  /**
   * Those of these agencies and quarters whose report is signed or has been reviewed: nothing is sent in its place. Their
   * reports are held as they are until the transaction ends, so that none is signed meanwhile.
   */
  async listLocked(
    reports: readonly { readonly agencyId: string; readonly quarter: string }[],
  ): Promise<{ readonly agencyId: string; readonly quarter: string }[]> {
    const rows: { agencyId: string; quarter: string; state: SubmissionState }[] = await this.manager.query(
      `select s.agency_id as "agencyId", s.quarter, s.state
       from unnest($1::uuid[], $2::text[]) as asked(agency_id, quarter)
         join submission s on s.agency_id = asked.agency_id and s.quarter = asked.quarter
       where s.kind = 'agency' order by s.number for share of s`,
      [reports.map(({ agencyId }) => agencyId), reports.map(({ quarter }) => quarter)],
    );
    return rows.filter(({ state }) => LOCKED.has(state));
  }

  /** Signed and not yet reviewed, the longest waiting first. */
  async listSigned(scope: AgencyScope): Promise<SignedSubmission[]> {
    const { sql, parameters } = submissionScope(scope, 1);
    const rows: (SubmissionRow & { signed_at: Date; signed_by: string | null })[] = await this.manager.query(
      `select q.*, t.at as signed_at, (select display_name from account where id = t.by_id) as signed_by
       from (${SELECT_SUBMISSION} where s.state = 'signed' and ${sql}) q
         join submission_step t on t.submission_id = q.id and t.state = 'signed'
       order by t.at, q.number`,
      parameters,
    );
    return rows.map((row) => ({ ...toRecord(row), signedAt: row.signed_at, signedBy: row.signed_by }));
  }

  async markState(id: string, state: SubmissionState): Promise<void> {
    await this.manager.update(SubmissionEntity, { id }, { state });
  }

  async isInScope(id: string, scope: AgencyScope): Promise<boolean> {
    const { sql, parameters } = submissionScope(scope, 2);
    const rows: unknown[] = await this.manager.query(
      `select 1 from submission s where s.id = $1 and ${sql}`,
      [id, ...parameters],
    );
    return rows.length > 0;
  }

  /** Newest first. */
  async list(
    scope: AgencyScope,
    filter: { quarter?: string | undefined; agencyId?: string | undefined; limit: number },
  ): Promise<SubmissionRecord[]> {
    const { sql, parameters } = submissionScope(scope, 4);
    const rows: SubmissionRow[] = await this.manager.query(
      `${SELECT_SUBMISSION}
       where ${sql} and ($1::text is null or s.quarter = $1) and ($2::uuid is null or s.agency_id = $2)
       order by s.number desc limit $3`,
      [filter.quarter ?? null, filter.agencyId ?? null, filter.limit, ...parameters],
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
        findings
          .slice(start, start + 1000)
          .map(storableFinding)
          .map((finding, index) => ({
            submissionId: id,
            position: start + index,
            code: finding.code,
            severity: finding.severity,
            sheet: finding.sheet ?? null,
            cell: finding.cell ?? null,
            cells: finding.cells?.join(' ') ?? null,
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

  /** Of these quarters, accepted and not yet read; one whose job gave up waits for its sender. */
  async countWaiting(quarters: readonly string[]): Promise<number> {
    const rows: { count: number }[] = await this.manager.query(
      `select count(*)::int as count from submission
       where quarter = any($1) and state = 'received' and failure is null`,
      [quarters],
    );
    return rows[0]?.count ?? 0;
  }

  /** Where the row still waits for that job: another worker may have done it meanwhile. Null: it is tried again. */
  async markFailure(id: string, failure: string | null): Promise<void> {
    await this.manager.query(`update submission set failure = $2 where id = $1 and ${UNFINISHED}`, [
      id,
      failure,
    ]);
  }

  /** In the order of the file; all of them, or the first. */
  async findings(id: string, most?: number): Promise<Finding[]> {
    const rows = await this.manager.find(FindingEntity, {
      where: { submissionId: id },
      order: { position: 'ASC' },
      ...(most === undefined ? {} : { take: most }),
    });
    return rows.map((row) => ({
      code: row.code as Finding['code'],
      severity: row.severity as Finding['severity'],
      ...(row.sheet ? { sheet: row.sheet } : {}),
      ...(row.cell ? { cell: row.cell } : {}),
      ...(row.cells ? { cells: row.cells.split(' ') } : {}),
      ...(row.indicator ? { indicator: row.indicator } : {}),
      params: row.params,
      count: row.count,
    }));
  }

  /** How many rows `findings` has: equal ones are one. */
  async countFindings(id: string): Promise<number> {
    return await this.manager.count(FindingEntity, { where: { submissionId: id } });
  }

  /** Rows that a lost ring left behind: received but not checked, or checked and after but not scored, since `before`. */
  async listStuck(before: Date): Promise<Pick<SubmissionRecord, 'id' | 'state' | 'scoredAt'>[]> {
    const rows: SubmissionRow[] = await this.manager.query(
      `select id, state from submission where ${UNFINISHED} and coalesce(checked_at, received_at) < $1
       order by number limit 10000`,
      [before],
    );
    return rows.map(({ id, state }) => ({ id, state, scoredAt: null }));
  }
}
