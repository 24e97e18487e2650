import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('province')
export class ProvinceEntity {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  name!: string;
}
