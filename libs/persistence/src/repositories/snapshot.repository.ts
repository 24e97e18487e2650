import type { EntityManager } from 'typeorm';
import { SnapshotEntity } from '../entities/snapshot.entity.js';
import type { NewSnapshot, SnapshotRecord } from '../records/snapshot-record.js';

function toRecord(row: SnapshotEntity): SnapshotRecord {
  return {
    window: row.window,
    number: row.number,
    hash: row.hash,
    scoresHash: row.scoresHash,
    editionCode: row.editionCode,
    agencies: row.agencies,
    supersedes: row.supersedes,
    reason: row.reason,
    frozenAt: row.frozenAt,
    frozenBy: row.frozenBy?.displayName ?? null,
  };
}

/** Frozen windows: rows are added, never changed. */
export class SnapshotRepository {
  constructor(private readonly manager: EntityManager) {}

  async add(snapshot: NewSnapshot): Promise<void> {
    await this.manager.insert(SnapshotEntity, snapshot);
  }

  /** Newest first: of one window by number, of all by time. */
  async list(window?: string): Promise<SnapshotRecord[]> {
    const rows = await this.manager.find(SnapshotEntity, {
      where: window === undefined ? {} : { window },
      relations: { frozenBy: true },
      order: { frozenAt: 'DESC', number: 'DESC' },
    });
    return rows.map(toRecord);
  }

  /** The one of that number, or the latest. */
  async find(window: string, number?: number): Promise<SnapshotRecord | null> {
    const row = await this.manager.findOne(SnapshotEntity, {
      where: number === undefined ? { window } : { window, number },
      relations: { frozenBy: true },
      order: { number: 'DESC' },
    });
    return row && toRecord(row);
  }
}
