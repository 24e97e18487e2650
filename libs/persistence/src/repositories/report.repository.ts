import { type EntityManager, In } from 'typeorm';
import type { AgencyScope } from '#access';
import { ReportFileEntity } from '../entities/report-file.entity.js';
import { ReportEntity } from '../entities/report.entity.js';
import type { NewReport, ReportFileRecord, ReportRecord } from '../records/report-record.js';
import { scopeCondition } from './scope-condition.js';

interface ReportRow {
  id: string;
  kind: 'scorecard' | 'annual';
  window: string;
  agency_id: string | null;
  agency_code: string | null;
  agency_name: string | null;
  state: ReportRecord['state'];
  step: string;
  done: number;
  total: number;
  requested_by: string | null;
  requested_at: Date;
  finished_at: Date | null;
  failure: string | null;
  ahead: string | null;
  files: { format: 'pdf' | 'xlsx'; file_name: string; sha256: string; bytes: number }[] | null;
}

const SELECT_REPORT = `
  select r.*, a.code as agency_code, a.name as agency_name, u.display_name as requested_by, q.ahead,
    (select json_agg(f order by f.format) from report_file f where f.report_id = r.id) as files
  from report r left join agency a on a.id = r.agency_id left join account u on u.id = r.requested_by_id
    left join (select id, rank() over (order by requested_at) - 1 as ahead
               from report where state in ('queued', 'rendering')) q on q.id = r.id and r.state = 'queued'`;

function toRecord(row: ReportRow): ReportRecord {
  return {
    id: row.id,
    kind: row.kind,
    window: row.window,
    agency: row.agency_id
      ? { id: row.agency_id, code: row.agency_code ?? '', name: row.agency_name ?? '' }
      : null,
    state: row.state,
    step: row.step,
    done: row.done,
    total: row.total,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    finishedAt: row.finished_at,
    failure: row.failure,
    ahead: Number(row.ahead ?? 0),
    files: (row.files ?? []).map((file) => ({
      format: file.format,
      fileName: file.file_name,
      sha256: file.sha256,
      bytes: file.bytes,
    })),
  };
}

export class ReportRepository {
  constructor(private readonly manager: EntityManager) {}

  async add(report: NewReport, step: string): Promise<string> {
    const added = await this.manager.insert(ReportEntity, { ...report, state: 'queued', step });
    return (added.identifiers[0] as { id: string }).id;
  }

  async find(id: string): Promise<ReportRecord | null> {
    const rows: ReportRow[] = await this.manager.query(`${SELECT_REPORT} where r.id = $1`, [id]);
    return rows[0] ? toRecord(rows[0]) : null;
  }

  /** The latest first; the annual report is of everybody, as the nation's figures are. */
  async list(
    scope: AgencyScope,
    filter: { kind?: 'scorecard' | 'annual' | undefined; window?: string | undefined },
  ): Promise<ReportRecord[]> {
    const { sql, parameters } = scopeCondition(scope, 'r.agency_id', 3);
    const rows: ReportRow[] = await this.manager.query(
      `${SELECT_REPORT}
       where ($1::text is null or r.kind = $1) and ($2::text is null or r."window" = $2)
         and (r.agency_id is null or ${sql})
       order by r.requested_at desc limit 200`,
      [filter.kind ?? null, filter.window ?? null, ...parameters],
    );
    return rows.map(toRecord);
  }

  async lock(id: string): Promise<ReportRecord['state'] | null> {
    const rows: { state: ReportRecord['state'] }[] = await this.manager.query(
      'select state from report where id = $1 for update',
      [id],
    );
    return rows[0]?.state ?? null;
  }

  /** Where it is still being made: another worker may have ended it meanwhile. */
  async saveProgress(id: string, progress: { step: string; done: number; total: number }): Promise<void> {
    await this.manager.update(
      ReportEntity,
      { id, state: In(['queued', 'rendering']) },
      { ...progress, state: 'rendering' },
    );
  }

  async markReady(id: string, files: readonly ReportFileRecord[], step: string, at: Date): Promise<void> {
    await this.manager.delete(ReportFileEntity, { reportId: id });
    await this.manager.insert(
      ReportFileEntity,
      files.map((file) => ({ ...file, reportId: id })),
    );
    await this.manager.query(
      `update report set state = 'ready', step = $2, done = total, finished_at = $3, failure = null where id = $1`,
      [id, step, at],
    );
  }

  /** Where it is still being made; a report that is ready stays so. */
  async markFailed(id: string, failure: string, step: string, at: Date): Promise<void> {
    await this.manager.update(
      ReportEntity,
      { id, state: In(['queued', 'rendering']) },
      { state: 'failed', failure, step, finishedAt: at },
    );
  }

  async listStuck(before: Date): Promise<string[]> {
    const rows: { id: string }[] = await this.manager.query(
      `select id from report where state in ('queued', 'rendering') and requested_at < $1`,
      [before],
    );
    return rows.map((row) => row.id);
  }
}
