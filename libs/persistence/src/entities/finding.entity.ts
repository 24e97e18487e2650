import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { SubmissionEntity } from './submission.entity.js';

@Entity('finding')
export class FindingEntity {
  @PrimaryColumn('uuid')
  submissionId!: string;

  /** Order in which the check reports them, from 0. */
  @PrimaryColumn('integer')
  position!: number;

  @ManyToOne(() => SubmissionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'submission_id' })
  submission?: Relation<SubmissionEntity>;

  @Column('text')
  code!: string;

  @Column('text')
  severity!: string;

  @Column('text', { nullable: true })
  sheet!: string | null;

  @Column('text', { nullable: true })
  cell!: string | null;

  /** Parted by spaces; null where there is one or none. */
  @Column('text', { nullable: true })
  cells!: string | null;

  @Column('text', { nullable: true })
  indicator!: string | null;

  @Column('jsonb')
  params!: Record<string, string | number>;

  @Column('integer')
  count!: number;
}
