import { ApiProperty } from '@nestjs/swagger';
import type { AgencyRow } from '#usecases';
import { CLOSED_LISTS } from './closed-lists.js';
import { NamedView } from './named.view.js';

/** What an agency is found and filtered by in a list. */
export class ListedAgencyView extends NamedView {
  @ApiProperty({ description: 'The name as it is searched: one spelling, no diacritics' })
  readonly searchKey!: string;

  @ApiProperty({ enum: CLOSED_LISTS.group, enumName: 'AgencyGroup' })
  readonly group!: AgencyRow['group'];

  @ApiProperty()
  readonly groupTitle!: string;

  @ApiProperty({ enum: CLOSED_LISTS.level, enumName: 'AgencyLevel' })
  readonly level!: AgencyRow['level'];

  @ApiProperty()
  readonly levelTitle!: string;

  @ApiProperty({ type: NamedView, nullable: true })
  readonly province!: NamedView | null;

  @ApiProperty({ type: NamedView, nullable: true })
  readonly parent!: NamedView | null;
}
