import type { EntityManager } from 'typeorm';
import type { DraftContent, DraftKey, DraftRecord } from '../records/draft-record.js';

interface Row {
  version: number;
  content: DraftContent;
  saved_at: Date;
  saved_by: string | null;
  submission_id: string | null;
  sent_version: number | null;
}

export class DraftRepository {
  constructor(private readonly manager: EntityManager) {}

  async find({ agencyId, quarter }: DraftKey): Promise<DraftRecord | null> {
    const rows: Row[] = await this.manager.query(
      `select d.*, u.display_name as saved_by from draft d left join account u on u.id = d.saved_by_id
       where d.agency_id = $1 and d.quarter = $2`,
      [agencyId, quarter],
    );
    const row = rows[0];
    if (!row) return null;
    const { submission_id: submissionId, sent_version: version } = row;
    return {
      version: row.version,
      content: row.content,
      savedAt: row.saved_at,
      savedBy: row.saved_by,
      sent: submissionId !== null && version !== null ? { submissionId, version } : null,
    };
  }

  /**
   * Saves over the version that the writer has seen, 0 for none; gives the new version.
   * Null: another has saved meanwhile, and nothing is written.
   */
  async save(
    { agencyId, quarter }: DraftKey,
    seen: number,
    draft: { content: DraftContent; savedAt: Date; savedById: string | null },
  ): Promise<number | null> {
    const values = [agencyId, quarter, JSON.stringify(draft.content), draft.savedAt, draft.savedById];
    const saved: { version: number }[] =
      seen === 0
        ? await this.manager.query(
            `insert into draft (agency_id, quarter, version, content, saved_at, saved_by_id)
             values ($1, $2, 1, $3, $4, $5) on conflict do nothing returning version`,
            values,
          )
        : (
            await this.manager.query<[{ version: number }[], number]>(
              `update draft set version = version + 1, content = $3, saved_at = $4, saved_by_id = $5
               where agency_id = $1 and quarter = $2 and version = $6 returning version`,
              [...values, seen],
            )
          )[0];
    return saved[0]?.version ?? null;
  }

  async markSent({ agencyId, quarter }: DraftKey, version: number, submissionId: string): Promise<void> {
    await this.manager.query(
      'update draft set submission_id = $3, sent_version = $4 where agency_id = $1 and quarter = $2',
      [agencyId, quarter, submissionId, version],
    );
  }
}
