import type { EntityManager } from 'typeorm';
import type { AgencyScope } from '#access';
import type { AgencyGroup, AgencyLevel } from '#decree';
import { searchKey } from '#persian';
import { AgencyEntity } from '../entities/agency.entity.js';
import type { AgencyRecord, NewAgency } from '../records/agency-record.js';
import { scopeCondition } from './scope-condition.js';

interface AgencyRow {
  id: string;
  code: string;
  name: string;
  search_key: string;
  group: AgencyGroup;
  level: AgencyLevel;
  parent_id: string | null;
  parent_code: string | null;
  parent_name: string | null;
  province_code: string | null;
  province_name: string | null;
  first_quarter: string;
  last_quarter: string | null;
}

const SELECT_AGENCY = `
  select a.*, p.code as parent_code, p.name as parent_name, pr.name as province_name
  from agency a left join agency p on p.id = a.parent_id left join province pr on pr.code = a.province_code`;

function toRecord(row: AgencyRow): AgencyRecord {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    searchKey: row.search_key,
    group: row.group,
    level: row.level,
    parent: row.parent_id
      ? { id: row.parent_id, code: row.parent_code ?? '', name: row.parent_name ?? '' }
      : null,
    province: row.province_code ? { code: row.province_code, name: row.province_name ?? '' } : null,
    firstQuarter: row.first_quarter,
    lastQuarter: row.last_quarter,
  };
}

export class AgencyRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Sorted as a Persian reader expects; the default collation puts پ چ ک گ ی last. */
  async list(scope: AgencyScope): Promise<AgencyRecord[]> {
    const { sql, parameters } = scopeCondition(scope, 'a.id', 1);
    const rows: AgencyRow[] = await this.manager.query(
      `${SELECT_AGENCY} where ${sql} order by a.name collate "fa-x-icu", a.code`,
      parameters,
    );
    return rows.map(toRecord);
  }

  async listByIds(ids: readonly string[]): Promise<AgencyRecord[]> {
    const rows: AgencyRow[] = await this.manager.query(`${SELECT_AGENCY} where a.id = any($1)`, [ids]);
    return rows.map(toRecord);
  }

  /**
   * By agency, the ids of up to `limit` others of the same group and level, nationwide; the same ones each time.
   */
  async peersOf(agencyIds: readonly string[], limit: number): Promise<Map<string, string[]>> {
    const rows: { own: string[]; peers: string[] }[] = await this.manager.query(
      `select own.ids as own, array(select a.id from agency a where a."group" = own."group" and a.level = own.level
                                    order by a.code limit $2) as peers
       from (select "group", level, array_agg(id) as ids from agency where id = any($1::uuid[]) group by 1, 2) own`,
      [agencyIds, limit + 1],
    );
    return new Map(
      rows.flatMap(({ own, peers }) =>
        own.map((id): [string, string[]] => [id, peers.filter((peer) => peer !== id).slice(0, limit)]),
      ),
    );
  }

  async findByCode(code: string): Promise<AgencyRecord | null> {
    const rows: AgencyRow[] = await this.manager.query(`${SELECT_AGENCY} where a.code = $1`, [code]);
    return rows[0] ? toRecord(rows[0]) : null;
  }

  async isInScope(agencyId: string, scope: AgencyScope): Promise<boolean> {
    const { sql, parameters } = scopeCondition(scope, 'a.id', 2);
    const rows: unknown[] = await this.manager.query(`select 1 from agency a where a.id = $1 and ${sql}`, [
      agencyId,
      ...parameters,
    ]);
    return rows.length > 0;
  }

  async count(): Promise<number> {
    return await this.manager.count(AgencyEntity);
  }

  /** Adds or renames; without a name a known province keeps its own, and a new one shows its code. */
  async saveProvinces(provinces: readonly { code: string; name: string | null }[]): Promise<void> {
    await this.manager.query(
      `insert into province (code, name)
       select given.code, coalesce(given.name, known.name, given.code)
       from unnest($1::text[], $2::text[]) as given(code, name) left join province known on known.code = given.code
       on conflict (code) do update set name = excluded.name`,
      [provinces.map(({ code }) => code), provinces.map(({ name }) => name)],
    );
  }

  /** Adds or renames; parents must stand before their children or in the same list. */
  async saveAll(agencies: readonly NewAgency[]): Promise<void> {
    const rows = agencies.map(({ parentCode: _, ...agency }) => ({
      ...agency,
      searchKey: searchKey(agency.name),
    }));
    for (let start = 0; start < rows.length; start += 500)
      await this.manager.upsert(AgencyEntity, rows.slice(start, start + 500), ['code']);
    await this.manager.query(
      `update agency child set parent_id = parent.id
       from unnest($1::text[], $2::text[]) as link(code, parent_code)
       left join agency parent on parent.code = link.parent_code
       where child.code = link.code`,
      [agencies.map((agency) => agency.code), agencies.map((agency) => agency.parentCode)],
    );
  }
}
