import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, ValidateNested } from 'class-validator';
import { DraftContentDto } from './draft-content.dto.js';
import { DraftVersionDto } from './draft-version.dto.js';

export class SaveDraftDto extends DraftVersionDto {
  @ApiProperty({ type: DraftContentDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => DraftContentDto)
  readonly content!: DraftContentDto;
}
