import { ApiProperty } from '@nestjs/swagger';
import type { SessionView as Contract } from '#usecases';
import { CLOSED_LISTS } from './closed-lists.js';
import { NamedView } from './named.view.js';

export class SessionView implements Contract {
  @ApiProperty()
  readonly username!: string;

  @ApiProperty()
  readonly displayName!: string;

  @ApiProperty({ enum: CLOSED_LISTS.role, enumName: 'RoleCode' })
  readonly role!: Contract['role'];

  @ApiProperty()
  readonly roleTitle!: string;

  @ApiProperty({ type: NamedView, nullable: true })
  readonly agency!: NamedView | null;

  @ApiProperty({ enum: CLOSED_LISTS.action, enumName: 'Action', isArray: true })
  readonly may!: Contract['may'];

  @ApiProperty()
  readonly isDemonstration!: boolean;
}
