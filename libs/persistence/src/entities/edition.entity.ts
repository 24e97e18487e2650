import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('edition')
export class EditionEntity {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  title!: string;

  @Column('integer')
  templateVersion!: number;

  /** The parsed edition, whole: a published edition never changes, and old ones stay computable for ever. */
  @Column('jsonb')
  content!: unknown;

  @Column('text')
  sha256!: string;

  @Column('timestamptz')
  loadedAt!: Date;
}
