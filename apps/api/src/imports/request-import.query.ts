import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

export class RequestImportQuery {
  @ApiPropertyOptional({
    enum: ['true', 'false'],
    description: 'Reads, checks and tells the same, and stores nothing',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  readonly dryRun?: 'true' | 'false';
}
