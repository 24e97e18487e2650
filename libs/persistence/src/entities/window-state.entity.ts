import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('window_state')
export class WindowStateEntity {
  @PrimaryColumn('text')
  window!: string;

  /** Ranks, units' scores and the nation are older than some agency's score. */
  @Column('boolean')
  isStale!: boolean;

  @Column('timestamptz', { nullable: true })
  staleSince!: Date | null;

  @Column('timestamptz', { nullable: true })
  refreshedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  frozenAt!: Date | null;

  /** Why a window that was frozen is open again; null before the first freezing and after the correction's. */
  @Column('text', { nullable: true })
  correctionReason!: string | null;
}
