import type { EntityManager } from 'typeorm';
import type { AgencyScope } from '#access';
import { WindowStateEntity } from '../entities/window-state.entity.js';
import type { ArticleTotal, NewScore, ScoreRecord } from '../records/score-record.js';
import { scopeCondition } from './scope-condition.js';

interface ScoreRow {
  window: string;
  agency_id: string;
  edition_code: string;
  earned: number;
  ceiling: number;
  is_rankable: boolean;
  rank: number | null;
  peers: number;
  rank_best: number | null;
  rank_worst: number | null;
  articles: ArticleTotal[];
  computed_at: Date;
}

function toRecord(row: ScoreRow): ScoreRecord {
  return {
    window: row.window,
    agencyId: row.agency_id,
    editionCode: row.edition_code,
    earned: row.earned,
    ceiling: row.ceiling,
    isRankable: row.is_rankable,
    rank: row.rank,
    peers: row.peers,
    rankBest: row.rank_best,
    rankWorst: row.rank_worst,
    articles: row.articles,
    computedAt: row.computed_at,
  };
}

export class ScoreRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Writes scores and leaves the ranks as they are: those belong to the window's refresh. */
  async saveAll(scores: readonly NewScore[], at: Date): Promise<void> {
    if (scores.length === 0) return;
    await this.manager.query(
      `insert into score ("window", agency_id, edition_code, earned, ceiling, is_rankable, articles, computed_at)
       select x."window", x.agency_id, x.edition_code, x.earned, x.ceiling, x.is_rankable, x.articles, $2
       from jsonb_to_recordset($1::jsonb) as x("window" text, agency_id uuid, edition_code text, earned int,
         ceiling int, is_rankable boolean, articles jsonb)
       order by x."window", x.agency_id
       on conflict ("window", agency_id) do update set edition_code = excluded.edition_code,
         earned = excluded.earned, ceiling = excluded.ceiling, is_rankable = excluded.is_rankable,
         articles = excluded.articles, computed_at = excluded.computed_at`,
      [
        JSON.stringify(
          scores.map((score) => ({
            window: score.window,
            agency_id: score.agencyId,
            edition_code: score.editionCode,
            earned: score.earned,
            ceiling: score.ceiling,
            is_rankable: score.isRankable,
            articles: score.articles,
          })),
        ),
        at,
      ],
    );
  }

  /** Agencies that are no longer of the window, as their first or last quarter was corrected. */
  async removeOthers(window: string, agencyIds: readonly string[]): Promise<void> {
    await this.manager.query('delete from score where "window" = $1 and not agency_id = any($2::uuid[])', [
      window,
      agencyIds,
    ]);
  }

  async saveRanks(
    window: string,
    ranks: readonly {
      agencyId: string;
      rank: number | null;
      peers: number;
      interval: { best: number; worst: number } | null;
    }[],
  ): Promise<void> {
    await this.manager.query(
      `update score set rank = x.rank, peers = x.peers, rank_best = x.best, rank_worst = x.worst
       from unnest($2::uuid[], $3::int[], $4::int[], $5::int[], $6::int[]) as x(agency_id, rank, peers, best, worst)
       where score."window" = $1 and score.agency_id = x.agency_id`,
      [
        window,
        ranks.map(({ agencyId }) => agencyId),
        ranks.map(({ rank }) => rank),
        ranks.map(({ peers }) => peers),
        ranks.map(({ interval }) => interval?.best ?? null),
        ranks.map(({ interval }) => interval?.worst ?? null),
      ],
    );
  }

  async list(window: string, scope: AgencyScope): Promise<ScoreRecord[]> {
    const { sql, parameters } = scopeCondition(scope, 'agency_id', 2);
    const rows: ScoreRow[] = await this.manager.query(`select * from score where "window" = $1 and ${sql}`, [
      window,
      ...parameters,
    ]);
    return rows.map(toRecord);
  }

  /** Of the agency's peers, itself among them: same group, same level, nationwide (design §4). */
  async ofPeers(agency: { group: string; level: string }, window: string): Promise<ScoreRecord[]> {
    const rows: ScoreRow[] = await this.manager.query(
      `select score.* from score join agency a on a.id = score.agency_id
       where score."window" = $1 and a."group" = $2 and a.level = $3`,
      [window, agency.group, agency.level],
    );
    return rows.map(toRecord);
  }

  async ofAgency(agencyId: string, windows: readonly string[]): Promise<ScoreRecord[]> {
    const rows: ScoreRow[] = await this.manager.query(
      'select * from score where agency_id = $1 and "window" = any($2) order by "window"',
      [agencyId, windows],
    );
    return rows.map(toRecord);
  }

  async ofAll(windows: readonly string[]): Promise<ScoreRecord[]> {
    const rows: ScoreRow[] = await this.manager.query('select * from score where "window" = any($1)', [
      windows,
    ]);
    return rows.map(toRecord);
  }

  /** A frozen window never becomes stale: nothing changes it any more. */
  async markStale(windows: readonly string[], at: Date): Promise<void> {
    await this.manager.query(
      `insert into window_state ("window", is_stale, stale_since) select w, true, $2 from unnest($1::text[]) as w
       order by w
       on conflict ("window") do update set is_stale = true,
         stale_since = coalesce(window_state.stale_since, excluded.stale_since)
       where window_state.frozen_at is null`,
      [[...windows].sort(), at],
    );
  }

  /** Every known window that is not frozen: for what changes them all, agencies and editions. Returns their codes. */
  async markAllStale(at: Date): Promise<string[]> {
    await this.manager.query(
      `select 1 from window_state where frozen_at is null order by "window" for update`,
    );
    const [rows]: [{ window: string }[], number] = await this.manager.query(
      `update window_state set is_stale = true, stale_since = coalesce(stale_since, $1) where frozen_at is null
       returning "window"`,
      [at],
    );
    return rows.map(({ window }) => window).sort();
  }

  /** Locks the window's row for its refresh and says whether there is anything to do. */
  async lockWindow(window: string): Promise<{ isStale: boolean; isFrozen: boolean }> {
    await this.manager.query(
      'insert into window_state ("window", is_stale) values ($1, true) on conflict do nothing',
      [window],
    );
    const rows: { is_stale: boolean; frozen_at: Date | null }[] = await this.manager.query(
      'select is_stale, frozen_at from window_state where "window" = $1 for update',
      [window],
    );
    return { isStale: rows[0]?.is_stale ?? true, isFrozen: rows[0]?.frozen_at != null };
  }

  /**
   * Holds these windows open until the transaction ends: none is frozen meanwhile. Returns those that are frozen.
   * In their order, as every taker of several rows does: two that wait for each other would be a deadlock.
   */
  async holdOpen(windows: readonly string[]): Promise<string[]> {
    await this.manager.query(
      `insert into window_state ("window", is_stale) select w, true from unnest($1::text[]) as w order by w
       on conflict do nothing`,
      [windows],
    );
    const rows: { window: string; frozen_at: Date | null }[] = await this.manager.query(
      'select "window", frozen_at from window_state where "window" = any($1) order by "window" for share',
      [windows],
    );
    return rows.filter((row) => row.frozen_at !== null).map((row) => row.window);
  }

  /** Its scores and ranks stand as they are from now on. */
  async markFrozen(window: string, at: Date): Promise<void> {
    await this.manager.update(
      WindowStateEntity,
      { window },
      { isStale: false, staleSince: null, refreshedAt: at, frozenAt: at, correctionReason: null },
    );
  }

  async openForCorrection(window: string, reason: string, at: Date): Promise<void> {
    await this.manager.update(
      WindowStateEntity,
      { window },
      { isStale: true, staleSince: at, frozenAt: null, correctionReason: reason },
    );
  }

  async correctionReason(window: string): Promise<string | null> {
    const row = await this.manager.findOneBy(WindowStateEntity, { window });
    return row?.correctionReason ?? null;
  }

  async markRefreshed(window: string, at: Date): Promise<void> {
    await this.manager.update(
      WindowStateEntity,
      { window },
      { isStale: false, staleSince: null, refreshedAt: at },
    );
  }

  /** Windows left stale since before `before`: a lost ring. */
  async listStale(before: Date): Promise<string[]> {
    const rows: { window: string }[] = await this.manager.query(
      'select "window" from window_state where is_stale and frozen_at is null and stale_since < $1',
      [before],
    );
    return rows.map((row) => row.window);
  }

  /** Refreshed since anything changed, or frozen; false where it was never scored. */
  async isFresh(window: string): Promise<boolean> {
    const rows: unknown[] = await this.manager.query(
      'select 1 from window_state where "window" = $1 and (not is_stale or frozen_at is not null)',
      [window],
    );
    return rows.length > 0;
  }

  async isStale(window: string): Promise<boolean> {
    const rows: unknown[] = await this.manager.query(
      'select 1 from window_state where "window" = $1 and is_stale',
      [window],
    );
    return rows.length > 0;
  }

  /** Those of these windows that are frozen. */
  async listFrozen(windows: readonly string[]): Promise<string[]> {
    const rows: { window: string }[] = await this.manager.query(
      'select "window" from window_state where "window" = any($1) and frozen_at is not null',
      [windows],
    );
    return rows.map((row) => row.window);
  }
}
