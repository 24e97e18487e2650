import { ApiProperty } from '@nestjs/swagger';

export class DemonstrationAccountView {
  @ApiProperty()
  readonly username!: string;

  @ApiProperty()
  readonly password!: string;

  @ApiProperty()
  readonly displayName!: string;

  @ApiProperty()
  readonly roleTitle!: string;
}
