import { ApiProperty } from '@nestjs/swagger';
import type { RecomputedView as RecomputedContract, SnapshotView as Contract } from '#usecases';
import { TitledView } from './titled.view.js';

export class SnapshotView implements Contract {
  @ApiProperty({ type: TitledView })
  readonly window!: TitledView;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Every correction one more' })
  readonly number!: number;

  @ApiProperty({ description: 'SHA-256 of its manifest' })
  readonly hash!: string;

  @ApiProperty()
  readonly edition!: string;

  @ApiProperty({ type: 'integer' })
  readonly agencies!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Hash of the snapshot that it corrects' })
  readonly supersedes!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly reason!: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly frozenAt!: string;

  @ApiProperty({ description: 'Jalali, Tehran' })
  readonly frozenAtTitle!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly frozenBy!: string | null;

  @ApiProperty({ description: 'The latest of its window, which is not open for a correction' })
  readonly isStanding!: boolean;
}

export class DifferenceView {
  @ApiProperty({ description: 'Code of the agency' })
  readonly where!: string;

  @ApiProperty({ description: 'Indicator, `article N`, `total` or `rank`' })
  readonly what!: string;

  @ApiProperty()
  readonly stored!: string;

  @ApiProperty()
  readonly recomputed!: string;
}

export class RecomputedView implements RecomputedContract {
  @ApiProperty()
  readonly window!: string;

  @ApiProperty({ type: 'integer', minimum: 1 })
  readonly number!: number;

  @ApiProperty()
  readonly hash!: string;

  @ApiProperty({ type: 'integer' })
  readonly agencies!: number;

  @ApiProperty({ type: 'integer' })
  readonly values!: number;

  @ApiProperty({ type: DifferenceView, nullable: true, description: 'The first one' })
  readonly difference!: DifferenceView | null;
}
