import { type EntityManager, In } from 'typeorm';
import type { Edition } from '#decree';
import { EditionEntity } from '../entities/edition.entity.js';

export interface EditionRow {
  readonly code: string;
  readonly title: string;
  readonly templateVersion: number;
  readonly sha256: string;
  readonly loadedAt: Date;
}

/**
 * Every upload, autosave and score asks for all editions. What stands under a hash never changes, so it is parsed once a
 * process; the same list is the same array, which tells the reader's threads that they have it (copying an edition to a
 * thread takes as long as reading a workbook).
 */
const contents = new Map<string, Edition>();
const lists = new Map<string, readonly Edition[]>();

export class EditionRepository {
  constructor(private readonly manager: EntityManager) {}

  async list(): Promise<EditionRow[]> {
    return await this.manager.find(EditionEntity, {
      select: { code: true, title: true, templateVersion: true, sha256: true, loadedAt: true },
      order: { loadedAt: 'ASC', code: 'ASC' },
    });
  }

  /** Every edition whole, oldest first. */
  async all(): Promise<readonly Edition[]> {
    const rows = await this.list();
    await this.read(rows.map(({ sha256 }) => sha256).filter((sha256) => !contents.has(sha256)));
    const key = rows.map(({ sha256 }) => sha256).join();
    const list = lists.get(key) ?? rows.flatMap(({ sha256 }) => contents.get(sha256) ?? []);
    lists.set(key, list);
    return list;
  }

  private async read(hashes: readonly string[]): Promise<void> {
    if (hashes.length === 0) return;
    const rows = await this.manager.find(EditionEntity, {
      select: { sha256: true, content: true },
      where: { sha256: In(hashes) },
    });
    for (const { sha256, content } of rows) contents.set(sha256, content as Edition);
  }

  async findSha256(code: string): Promise<string | null> {
    const row = await this.manager.findOne(EditionEntity, { select: { sha256: true }, where: { code } });
    return row?.sha256 ?? null;
  }

  /** False where the code is known, by another process that loads at once too. */
  async add(edition: Edition, sha256: string, loadedAt: Date): Promise<boolean> {
    const added: unknown[] = await this.manager.query(
      `insert into edition (code, title, template_version, content, sha256, loaded_at)
       values ($1, $2, $3, $4, $5, $6) on conflict (code) do nothing returning code`,
      [edition.code, edition.title, edition.templateVersion, JSON.stringify(edition), sha256, loadedAt],
    );
    return added.length > 0;
  }
}
