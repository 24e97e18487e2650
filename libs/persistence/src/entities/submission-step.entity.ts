import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { SubmissionEntity } from './submission.entity.js';
import { UserEntity } from './user.entity.js';

/** A step that a person took with a submission: signed, confirmed, returned. Never changed; no state is reached twice. */
@Entity('submission_step')
export class SubmissionStepEntity {
  @PrimaryColumn('uuid')
  submissionId!: string;

  @ManyToOne(() => SubmissionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'submission_id' })
  submission?: Relation<SubmissionEntity>;

  /** The state that it led to. */
  @PrimaryColumn('text')
  state!: string;

  @Column('timestamptz')
  at!: Date;

  /** Null: the recorded system actor `operator`. */
  @Column('uuid', { nullable: true })
  byId!: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'by_id' })
  by?: Relation<UserEntity> | null;

  @Column('text', { nullable: true })
  reason!: string | null;
}
