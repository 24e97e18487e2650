import type { EntityManager } from 'typeorm';
import type { Edition } from '#decree';
import { EditionEntity } from '../entities/edition.entity.js';

export interface EditionRow {
  readonly code: string;
  readonly title: string;
  readonly templateVersion: number;
  readonly sha256: string;
  readonly loadedAt: Date;
}

export class EditionRepository {
  constructor(private readonly manager: EntityManager) {}

  async list(): Promise<EditionRow[]> {
    return await this.manager.find(EditionEntity, {
      select: { code: true, title: true, templateVersion: true, sha256: true, loadedAt: true },
      order: { loadedAt: 'ASC', code: 'ASC' },
    });
  }

  /** Every edition whole, oldest first. */
  async all(): Promise<Edition[]> {
    const rows = await this.manager.find(EditionEntity, { order: { loadedAt: 'ASC', code: 'ASC' } });
    return rows.map((row) => row.content as Edition);
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
