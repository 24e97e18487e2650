import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import type { BulkImportRecord, ImportSource } from '../records/bulk-import-record.js';
import { UserEntity } from './user.entity.js';

/** The files that one request of the ministry brought, and how far their import is. */
@Entity('bulk_import')
@Index(['state', 'touchedAt'])
export class BulkImportEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('jsonb')
  sources!: readonly ImportSource[];

  @Column('boolean')
  isDryRun!: boolean;

  @Column('text')
  state!: BulkImportRecord['state'];

  /** Null: the recorded system actor `operator`. */
  @Column('uuid', { nullable: true })
  requestedById!: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'requested_by_id' })
  requestedBy?: Relation<UserEntity> | null;

  @Column('timestamptz')
  requestedAt!: Date;

  /** Of its last batch: one that stands still is rung again. */
  @Column('timestamptz')
  touchedAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('text', { nullable: true })
  failure!: string | null;
}
