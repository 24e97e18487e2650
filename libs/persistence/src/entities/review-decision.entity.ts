import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { SubmissionEntity } from './submission.entity.js';

/**
 * What the review of a submission put in the place of one of its values; what has no row was accepted as declared. The
 * declared value stays where it is.
 */
@Entity('review_decision')
export class ReviewDecisionEntity {
  @PrimaryColumn('uuid')
  submissionId!: string;

  @ManyToOne(() => SubmissionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'submission_id' })
  submission?: Relation<SubmissionEntity>;

  @PrimaryColumn('text')
  indicator!: string;

  /** adjusted or refused */
  @Column('text')
  decision!: string;

  /** What counts in the confirmed score: `value` where adjusted, `missing` where refused. */
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

  @Column('text')
  reason!: string;
}
