import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ReportEntity } from './report.entity.js';

@Entity('report_file')
export class ReportFileEntity {
  @PrimaryColumn('uuid')
  reportId!: string;

  @PrimaryColumn('text')
  format!: 'pdf' | 'xlsx';

  @ManyToOne(() => ReportEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'report_id' })
  report?: Relation<ReportEntity>;

  @Column('text')
  fileName!: string;

  @Column('text')
  sha256!: string;

  @Column('integer')
  bytes!: number;
}
