import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from './user.entity.js';

@Entity('session')
export class SessionEntity {
  /** sha-256 of the opaque token; the token itself is only in the user's cookie. */
  @PrimaryColumn('text')
  tokenHash!: string;

  @Index()
  @Column('uuid')
  userId!: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id' })
  user?: Relation<UserEntity>;

  @Column('timestamptz')
  expiresAt!: Date;
}
