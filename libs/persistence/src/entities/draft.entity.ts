import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { DraftContent } from '../records/draft-record.js';
import { AgencyEntity } from './agency.entity.js';
import { SubmissionEntity } from './submission.entity.js';
import { UserEntity } from './user.entity.js';

/** The form of an agency and a quarter on its way to become a submission: one for all who may fill it. */
@Entity('draft')
export class DraftEntity {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @ManyToOne(() => AgencyEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'agency_id' })
  agency?: Relation<AgencyEntity>;

  @PrimaryColumn('text')
  quarter!: string;

  @Column('integer')
  version!: number;

  /** `json`, not `jsonb`: it keeps every character that can be typed or pasted, U+0000 too. */
  @Column('json')
  content!: DraftContent;

  @Column('timestamptz')
  savedAt!: Date;

  @Column('uuid', { nullable: true })
  savedById!: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'saved_by_id' })
  savedBy?: Relation<UserEntity> | null;

  @Column('uuid', { nullable: true })
  submissionId!: string | null;

  @ManyToOne(() => SubmissionEntity, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'submission_id' })
  submission?: Relation<SubmissionEntity> | null;

  @Column('integer', { nullable: true })
  sentVersion!: number | null;
}
