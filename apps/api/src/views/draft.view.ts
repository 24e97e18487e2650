import { ApiProperty } from '@nestjs/swagger';
import type {
  DraftView as Contract,
  FormArticleView as ArticleContract,
  FormIndicatorView as IndicatorContract,
  FormPartView as PartContract,
  LastSubmissionView as LastContract,
} from '#usecases';
import { DraftContentDto } from '../drafts/draft-content.dto.js';
import { CLOSED_LISTS } from './closed-lists.js';
import { NamedView } from './named.view.js';
import { SavedDraftView } from './saved-draft.view.js';
import { TitledView } from './titled.view.js';

export class FormPartView implements PartContract {
  @ApiProperty({ enum: CLOSED_LISTS.part, enumName: 'PartName' })
  readonly name!: PartContract['name'];

  @ApiProperty()
  readonly title!: string;
}

export class FormIndicatorView extends TitledView implements IndicatorContract {
  @ApiProperty({ enum: CLOSED_LISTS.indicatorKind, enumName: 'IndicatorKind' })
  readonly kind!: IndicatorContract['kind'];

  @ApiProperty({ description: 'How it is counted' })
  readonly definition!: string;

  @ApiProperty()
  readonly unit!: string;

  @ApiProperty()
  readonly targetText!: string;

  @ApiProperty()
  readonly frequencyTitle!: string;

  @ApiProperty({ description: 'What the evaluator wants to see' })
  readonly evidence!: string;

  @ApiProperty({ type: [FormPartView] })
  readonly parts!: readonly FormPartView[];
}

export class FormArticleView implements ArticleContract {
  @ApiProperty({ type: 'integer' })
  readonly number!: number;

  @ApiProperty()
  readonly subject!: string;

  @ApiProperty({ type: [FormIndicatorView] })
  readonly indicators!: readonly FormIndicatorView[];
}

export class LastSubmissionView implements LastContract {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: 'integer' })
  readonly number!: number;

  @ApiProperty({ description: 'Jalali, Tehran' })
  readonly receivedAtTitle!: string;

  @ApiProperty({ enum: CLOSED_LISTS.submissionState, enumName: 'SubmissionState' })
  readonly state!: LastContract['state'];

  @ApiProperty()
  readonly stateTitle!: string;

  @ApiProperty({ description: 'It was made of this form as it stands now' })
  readonly isThisForm!: boolean;
}

export class DraftView extends SavedDraftView implements Contract {
  @ApiProperty({ type: NamedView })
  readonly agency!: NamedView;

  @ApiProperty({ example: '1405-Q2' })
  readonly quarter!: string;

  @ApiProperty()
  readonly quarterTitle!: string;

  @ApiProperty({ description: 'Jalali' })
  readonly dueOnTitle!: string;

  @ApiProperty()
  readonly isLate!: boolean;

  @ApiProperty({ type: [FormArticleView] })
  readonly articles!: readonly FormArticleView[];

  @ApiProperty({ type: [TitledView], description: 'What a row may say instead of its numbers' })
  readonly statuses!: readonly TitledView[];

  @ApiProperty({ type: DraftContentDto })
  readonly content!: DraftContentDto;

  @ApiProperty({ type: LastSubmissionView, nullable: true })
  readonly lastSubmission!: LastSubmissionView | null;
}
