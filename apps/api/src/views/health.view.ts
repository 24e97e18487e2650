import { ApiProperty } from '@nestjs/swagger';

export class HealthView {
  @ApiProperty({ enum: ['ok'] })
  readonly status!: 'ok';

  @ApiProperty()
  readonly isDemonstration!: boolean;
}
