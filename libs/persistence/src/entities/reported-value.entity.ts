import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AgencyEntity } from './agency.entity.js';
import { SubmissionEntity } from './submission.entity.js';

/** Filled by COPY, read by plain SQL (copy-reported-values.ts): `save()` of 1.6 M rows took 1,274 s against 1.7 s. */
@Entity('reported_value')
@Index(['quarter', 'agencyId'])
export class ReportedValueEntity {
  @PrimaryColumn('uuid')
  submissionId!: string;

  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('text')
  indicator!: string;

  @ManyToOne(() => SubmissionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'submission_id' })
  submission?: Relation<SubmissionEntity>;

  @ManyToOne(() => AgencyEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'agency_id' })
  agency?: Relation<AgencyEntity>;

  @Column('text')
  quarter!: string;

  @Column('text')
  status!: string;

  @Column('numeric', { nullable: true })
  numerator!: string | null;

  @Column('numeric', { nullable: true })
  denominator!: string | null;

  @Column('numeric', { nullable: true })
  value!: string | null;

  @Column('numeric', { nullable: true })
  n!: string | null;

  @Column('numeric', { nullable: true })
  secondValue!: string | null;

  @Column('numeric', { nullable: true })
  secondN!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { nullable: true })
  sheet!: string | null;

  /** First cell of the row's inputs, A1. */
  @Column('text', { nullable: true })
  cell!: string | null;

  /** As the user wrote it. */
  @Column('text', { nullable: true })
  raw!: string | null;
}
