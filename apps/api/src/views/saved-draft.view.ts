import { ApiProperty } from '@nestjs/swagger';
import type { DraftFindingView as FindingContract, SavedDraftView as Contract } from '#usecases';
import { CLOSED_LISTS } from './closed-lists.js';
import { FindingView } from './finding.view.js';

export class DraftFindingView extends FindingView implements FindingContract {
  @ApiProperty({
    enum: CLOSED_LISTS.draftField,
    enumName: 'DraftField',
    nullable: true,
    description: 'Null: of the whole row, or, without an indicator, of the whole form',
  })
  readonly field!: FindingContract['field'];

  @ApiProperty({ description: 'A warning to be answered in the note of its row before signing' })
  readonly needsNote!: boolean;
}

export class SavedDraftView implements Contract {
  @ApiProperty({ type: 'integer', description: 'Counts the saves; 0: never saved' })
  readonly version!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly savedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Jalali, Tehran' })
  readonly savedAtTitle!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly savedBy!: string | null;

  @ApiProperty({ type: [DraftFindingView] })
  readonly findings!: readonly DraftFindingView[];
}
