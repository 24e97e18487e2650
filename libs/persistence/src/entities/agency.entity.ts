import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { ProvinceEntity } from './province.entity.js';

@Entity('agency')
export class AgencyEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text', { unique: true })
  code!: string;

  @Column('text')
  name!: string;

  /** The name as search sees it: ی and ک unified, no ZWNJ. */
  @Column('text')
  searchKey!: string;

  @Column('text')
  group!: string;

  @Column('text')
  level!: string;

  @Index()
  @Column('uuid', { nullable: true })
  parentId!: string | null;

  @ManyToOne(() => AgencyEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'parent_id' })
  parent?: Relation<AgencyEntity> | null;

  @Column('text', { nullable: true })
  provinceCode!: string | null;

  @ManyToOne(() => ProvinceEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'province_code' })
  province?: Relation<ProvinceEntity> | null;

  @Column('text')
  firstQuarter!: string;

  @Column('text', { nullable: true })
  lastQuarter!: string | null;
}
