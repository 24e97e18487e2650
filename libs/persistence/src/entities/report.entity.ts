import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AgencyEntity } from './agency.entity.js';
import { UserEntity } from './user.entity.js';

@Entity('report')
@Index(['state', 'requestedAt'])
export class ReportEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  kind!: 'scorecard' | 'annual';

  @Column('text')
  window!: string;

  @Column('uuid', { nullable: true })
  agencyId!: string | null;

  @ManyToOne(() => AgencyEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'agency_id' })
  agency?: Relation<AgencyEntity> | null;

  @Column('text')
  state!: 'queued' | 'rendering' | 'ready' | 'failed';

  /** What is being done now, in Persian. */
  @Column('text')
  step!: string;

  @Column('integer', { default: 0 })
  done!: number;

  @Column('integer', { default: 1 })
  total!: number;

  @Column('uuid', { nullable: true })
  requestedById!: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'requested_by_id' })
  requestedBy?: Relation<UserEntity> | null;

  @Column('timestamptz')
  requestedAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('text', { nullable: true })
  failure!: string | null;
}
