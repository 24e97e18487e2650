import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

export class CorrectionDto {
  @ApiProperty({ maxLength: 1000, description: 'Kept with the next snapshot' })
  @IsString()
  @MaxLength(1000)
  readonly reason!: string;
}
