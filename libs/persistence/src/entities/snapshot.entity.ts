import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { EditionEntity } from './edition.entity.js';
import { UserEntity } from './user.entity.js';

/** A frozen window: what its folder hashes to, and why it stands in the place of the one before. Never changed. */
@Entity('snapshot')
export class SnapshotEntity {
  @PrimaryColumn('text')
  window!: string;

  /** 1 is the first freezing, every correction one more. */
  @PrimaryColumn('integer')
  number!: number;

  /** Of the manifest, which names all else; the file store has it under this key. */
  @Column('text')
  hash!: string;

  /** Of the scores as they were stored at the freezing, in the file store too. */
  @Column('text')
  scoresHash!: string;

  @Column('text')
  editionCode!: string;

  @ManyToOne(() => EditionEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'edition_code' })
  edition?: Relation<EditionEntity>;

  @Column('integer')
  agencies!: number;

  /** Hash of the snapshot before; null for the first. */
  @Column('text', { nullable: true })
  supersedes!: string | null;

  /** Why the one before was corrected; null for the first. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz')
  frozenAt!: Date;

  @Column('uuid', { nullable: true })
  frozenById!: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'frozen_by_id' })
  frozenBy?: Relation<UserEntity> | null;
}
