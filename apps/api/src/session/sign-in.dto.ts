import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';

export class SignInDto {
  @ApiProperty({ maxLength: 100 })
  @Length(1, 100)
  // PostgreSQL refuses a NUL in text, and no name has a control character.
  @Matches(/^\P{Cc}+$/u)
  readonly username!: string;

  @ApiProperty({ maxLength: 200, format: 'password' })
  @IsString()
  @Length(1, 200)
  readonly password!: string;
}
