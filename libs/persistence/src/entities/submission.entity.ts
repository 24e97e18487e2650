import {
  Column,
  Entity,
  Generated,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { AgencyEntity } from './agency.entity.js';
import { EditionEntity } from './edition.entity.js';
import { UserEntity } from './user.entity.js';

@Entity('submission')
@Index(['quarter', 'agencyId'])
export class SubmissionEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** The number of the receipt; later ones are greater. */
  @Column({ type: 'bigint', unique: true, generatedIdentity: 'ALWAYS' })
  @Generated('increment')
  number!: string;

  /** agency: one agency's own workbook; evaluator: an evaluation office's workbook over its agencies. */
  @Column('text')
  kind!: 'agency' | 'evaluator';

  @Column('uuid', { nullable: true })
  agencyId!: string | null;

  @ManyToOne(() => AgencyEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'agency_id' })
  agency?: Relation<AgencyEntity> | null;

  @Column('text', { nullable: true })
  office!: string | null;

  @Column('text')
  quarter!: string;

  @Column('text')
  editionCode!: string;

  @ManyToOne(() => EditionEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'edition_code' })
  edition?: Relation<EditionEntity>;

  @Column('text')
  fileName!: string;

  /** Unique: the same bytes again are the same submission (design §3). */
  @Column('text', { unique: true })
  sha256!: string;

  @Column('integer')
  bytes!: number;

  @Column('text')
  state!: string;

  @Column('boolean')
  isLate!: boolean;

  /** Null: the recorded system actor `operator`. */
  @Column('uuid', { nullable: true })
  preparedById!: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'prepared_by_id' })
  preparedBy?: Relation<UserEntity> | null;

  @Column('timestamptz')
  receivedAt!: Date;

  @Column('timestamptz', { nullable: true })
  checkedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  scoredAt!: Date | null;

  @Column('integer', { default: 0 })
  valueCount!: number;

  /** Why the last attempt of its job failed; null while all is well. */
  @Column('text', { nullable: true })
  failure!: string | null;
}
