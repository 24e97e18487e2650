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

  async add(edition: Edition, sha256: string, loadedAt: Date): Promise<void> {
    await this.manager.insert(EditionEntity, {
      code: edition.code,
      title: edition.title,
      templateVersion: edition.templateVersion,
      content: edition as object,
      sha256,
      loadedAt,
    });
  }
}
