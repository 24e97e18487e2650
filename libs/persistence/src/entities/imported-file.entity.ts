import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { ImportedFileRecord } from '../records/bulk-import-record.js';
import { BulkImportEntity } from './bulk-import.entity.js';

/** A line of an import's report, written in the transaction that stores the file. */
@Entity('imported_file')
export class ImportedFileEntity {
  @PrimaryColumn('uuid')
  importId!: string;

  @PrimaryColumn('integer')
  position!: number;

  @ManyToOne(() => BulkImportEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'import_id' })
  import?: Relation<BulkImportEntity>;

  @Column('text')
  file!: string;

  @Column('text')
  outcome!: ImportedFileRecord['outcome'];

  @Column('bigint', { nullable: true })
  number!: string | null;

  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('text', { nullable: true })
  agency!: string | null;

  @Column('text', { nullable: true })
  quarter!: string | null;

  @Column('boolean')
  isLate!: boolean;

  @Column('text')
  state!: ImportedFileRecord['state'];

  @Column('text')
  message!: string;

  @Column('integer')
  blockingCount!: number;

  @Column('integer')
  warningCount!: number;

  @Column('jsonb')
  sentences!: readonly string[];

  @Column('timestamptz', { nullable: true })
  receivedAt!: Date | null;
}
