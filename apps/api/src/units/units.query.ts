import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { WindowQuery } from '../validation/window.query.js';

const BY = ['parent', 'province'] as const;

export class UnitsQuery extends WindowQuery {
  @ApiProperty({ enum: BY })
  @IsIn(BY)
  readonly by!: (typeof BY)[number];
}
