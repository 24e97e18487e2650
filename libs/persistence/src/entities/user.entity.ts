import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AgencyEntity } from './agency.entity.js';

/** `user` is a reserved word of SQL. */
@Entity('account')
export class UserEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text', { unique: true })
  username!: string;

  @Column('text')
  displayName!: string;

  /** argon2id, in its own encoded form. */
  @Column('text')
  passwordHash!: string;

  @Column('text')
  role!: string;

  @Column('uuid', { nullable: true })
  agencyId!: string | null;

  @ManyToOne(() => AgencyEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'agency_id' })
  agency?: Relation<AgencyEntity> | null;

  /** Failures in a row, counted here so that every api process sees the same count. */
  @Column('integer', { default: 0 })
  failedSignIns!: number;

  @Column('timestamptz', { nullable: true })
  lockedUntil!: Date | null;
}
