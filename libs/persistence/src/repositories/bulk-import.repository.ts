import type { EntityManager } from 'typeorm';
import { BulkImportEntity } from '../entities/bulk-import.entity.js';
import type {
  BulkImportRecord,
  ImportedFileRecord,
  ImportOutcomeCode,
  ImportSource,
} from '../records/bulk-import-record.js';
import { storableText } from '../storable-text.js';

const MOST_LISTED = 50;
const UNFINISHED = `state in ('queued', 'running')`;

interface ImportRow {
  id: string;
  sources: ImportSource[];
  is_dry_run: boolean;
  state: BulkImportRecord['state'];
  username: string | null;
  display_name: string | null;
  requested_by_id: string | null;
  requested_at: Date;
  finished_at: Date | null;
  failure: string | null;
  counts: Partial<Record<ImportOutcomeCode, number>> | null;
}

interface FileRow {
  file: string;
  outcome: ImportOutcomeCode;
  number: string | null;
  sha256: string | null;
  agency: string | null;
  quarter: string | null;
  is_late: boolean;
  state: ImportedFileRecord['state'];
  message: string;
  blocking_count: number;
  warning_count: number;
  sentences: string[];
  received_at: Date | null;
}

const SELECT_IMPORT = `
  select i.*, u.username, u.display_name,
    (select jsonb_object_agg(c.outcome, c.files)
     from (select outcome, count(*)::int as files from imported_file f where f.import_id = i.id group by outcome) c) as counts
  from bulk_import i left join account u on u.id = i.requested_by_id`;

function toRecord(row: ImportRow): BulkImportRecord {
  return {
    id: row.id,
    sources: row.sources,
    isDryRun: row.is_dry_run,
    state: row.state,
    counts: { accepted: 0, rejected: 0, refused: 0, repeat: 0, ...row.counts },
    requestedBy: row.requested_by_id
      ? { id: row.requested_by_id, username: row.username ?? '', displayName: row.display_name ?? '' }
      : null,
    requestedAt: row.requested_at,
    finishedAt: row.finished_at,
    failure: row.failure,
  };
}

function toFile(row: FileRow): ImportedFileRecord {
  return {
    file: row.file,
    outcome: row.outcome,
    number: row.number === null ? null : Number(row.number),
    sha256: row.sha256,
    agency: row.agency,
    quarter: row.quarter,
    isLate: row.is_late,
    state: row.state,
    message: row.message,
    blockingCount: row.blocking_count,
    warningCount: row.warning_count,
    sentences: row.sentences,
    receivedAt: row.received_at,
  };
}

function storable(row: ImportedFileRecord): ImportedFileRecord {
  const { file, message, sentences } = row;
  return {
    ...row,
    file: storableText(file),
    message: storableText(message),
    sentences: sentences.map(storableText),
  };
}

/** Imports that were asked for, and their reports. */
export class BulkImportRepository {
  constructor(private readonly manager: EntityManager) {}

  async add(order: {
    sources: readonly ImportSource[];
    isDryRun: boolean;
    requestedById: string | null;
    requestedAt: Date;
  }): Promise<string> {
    const added = await this.manager.insert(BulkImportEntity, {
      ...order,
      state: 'queued',
      touchedAt: order.requestedAt,
    });
    return (added.identifiers[0] as { id: string }).id;
  }

  async find(id: string): Promise<BulkImportRecord | null> {
    const rows: ImportRow[] = await this.manager.query(`${SELECT_IMPORT} where i.id = $1`, [id]);
    return rows[0] ? toRecord(rows[0]) : null;
  }

  /** The latest first. */
  async list(): Promise<BulkImportRecord[]> {
    const rows: ImportRow[] = await this.manager.query(
      `${SELECT_IMPORT} order by i.requested_at desc limit ${MOST_LISTED}`,
    );
    return rows.map(toRecord);
  }

  /** Lines of the report from a position on; one that stands is never told anew: a run after a crash would say «repeat». */
  async addFiles(id: string, from: number, files: readonly ImportedFileRecord[]): Promise<void> {
    await this.manager.query(
      `insert into imported_file (import_id, position, file, outcome, number, sha256, agency, quarter, is_late, state,
         message, blocking_count, warning_count, sentences, received_at)
       select $1, $2 + x.ordinality, x.file, x.outcome, x.number, x.sha256, x.agency, x.quarter, x."isLate", x.state,
         x.message, x."blockingCount", x."warningCount", x.sentences, x."receivedAt"
       from rows from (jsonb_to_recordset($3::jsonb) as (file text, outcome text, number bigint, sha256 text, agency text,
         quarter text, "isLate" boolean, state text, message text, "blockingCount" int, "warningCount" int,
         sentences jsonb, "receivedAt" timestamptz)) with ordinality as x
       on conflict (import_id, position) do nothing`,
      [id, from, JSON.stringify(files.map(storable))],
    );
  }

  async files(
    id: string,
    { outcome, from, limit }: { outcome?: ImportOutcomeCode | undefined; from: number; limit: number },
  ): Promise<ImportedFileRecord[]> {
    const rows: FileRow[] = await this.manager.query(
      `select * from imported_file where import_id = $1 and ($2::text is null or outcome = $2)
       order by position offset $3 limit $4`,
      [id, outcome ?? null, from, limit],
    );
    return rows.map(toFile);
  }

  /** Where it is not finished; false where it is. */
  async touch(id: string, at: Date): Promise<boolean> {
    const rows: unknown[] = await this.manager.query(
      `with touched as (update bulk_import set state = 'running', touched_at = $2 where id = $1 and ${UNFINISHED} returning 1)
       select 1 from touched`,
      [id, at],
    );
    return rows.length > 0;
  }

  async finish(id: string, state: 'done' | 'failed', failure: string | null, at: Date): Promise<void> {
    await this.manager.query(
      `update bulk_import set state = $2, failure = $3, finished_at = $4 where id = $1 and ${UNFINISHED}`,
      [id, state, failure, at],
    );
  }

  /** Whether another import still needs these bytes. */
  async isAwaited(sha256: string): Promise<boolean> {
    const rows: unknown[] = await this.manager.query(
      `select 1 from bulk_import where ${UNFINISHED} and sources @> jsonb_build_array(jsonb_build_object('sha256', $1::text)) limit 1`,
      [sha256],
    );
    return rows.length > 0;
  }

  async listStuck(before: Date): Promise<string[]> {
    const rows: { id: string }[] = await this.manager.query(
      `select id from bulk_import where ${UNFINISHED} and touched_at < $1`,
      [before],
    );
    return rows.map(({ id }) => id);
  }
}
