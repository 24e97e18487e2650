import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AgencyEntity } from './agency.entity.js';
import { EditionEntity } from './edition.entity.js';

/** The self score of one agency in one window; a quarter is a window of one. Points in hundredths. */
@Entity('score')
export class ScoreEntity {
  @PrimaryColumn('text')
  window!: string;

  @PrimaryColumn('uuid')
  agencyId!: string;

  @ManyToOne(() => AgencyEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'agency_id' })
  agency?: Relation<AgencyEntity>;

  @Column('text')
  editionCode!: string;

  @ManyToOne(() => EditionEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'edition_code' })
  edition?: Relation<EditionEntity>;

  @Column('integer')
  earned!: number;

  @Column('integer')
  ceiling!: number;

  @Column('boolean')
  isRankable!: boolean;

  /** Null: not ranked, or not yet. */
  @Column('integer', { nullable: true })
  rank!: number | null;

  @Column('integer', { default: 0 })
  peers!: number;

  /** Places between which nine draws of weights in ten put the agency (docs/method.md §14). */
  @Column('integer', { nullable: true })
  rankBest!: number | null;

  @Column('integer', { nullable: true })
  rankWorst!: number | null;

  /** `[{ number, earned, ceiling }]` of the scored articles: what the nation's and the peers' figures are made of. */
  @Column('jsonb')
  articles!: { number: number; earned: number; ceiling: number }[];

  @Column('timestamptz')
  computedAt!: Date;
}
