import { ApiProperty } from '@nestjs/swagger';
import type {
  ReviewedValueView as ValueContract,
  ReviewView as Contract,
  StepView as StepContract,
} from '#usecases';
import { CLOSED_LISTS } from './closed-lists.js';
import { FormPartView } from './draft.view.js';
import { ReportedNumbersView } from './reported-numbers.view.js';
import { SubmissionRow } from './submission-row.view.js';

class StepView implements StepContract {
  @ApiProperty({ enum: CLOSED_LISTS.submissionState, enumName: 'SubmissionState' })
  readonly state!: StepContract['state'];

  @ApiProperty()
  readonly stateTitle!: string;

  @ApiProperty({ format: 'date-time' })
  readonly at!: string;

  @ApiProperty({ description: 'Jalali, Tehran' })
  readonly atTitle!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null for the system actor' })
  readonly by!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly reason!: string | null;
}

class ValueNumbersView extends ReportedNumbersView {
  @ApiProperty({ type: String, nullable: true })
  readonly secondValue!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly secondN!: string | null;
}

type Decision = NonNullable<ValueContract['decision']>;

class DecisionView extends ValueNumbersView implements Decision {
  @ApiProperty({ enum: CLOSED_LISTS.decisionKind, enumName: 'DecisionKind' })
  readonly kind!: Decision['kind'];

  @ApiProperty()
  readonly title!: string;

  @ApiProperty()
  readonly reason!: string;
}

class ReviewedValueView extends ValueNumbersView implements ValueContract {
  @ApiProperty({ example: 'OFF-12' })
  readonly code!: string;

  @ApiProperty()
  readonly title!: string;

  @ApiProperty({ type: 'integer' })
  readonly article!: number;

  @ApiProperty()
  readonly unit!: string;

  @ApiProperty({ enum: CLOSED_LISTS.indicatorKind, enumName: 'IndicatorKind' })
  readonly kind!: ValueContract['kind'];

  @ApiProperty({ type: [FormPartView] })
  readonly parts!: readonly FormPartView[];

  @ApiProperty({ description: 'What the reviewer wants to see' })
  readonly evidence!: string;

  @ApiProperty({ enum: CLOSED_LISTS.valueStatus, enumName: 'ValueStatus' })
  readonly status!: ValueContract['status'];

  @ApiProperty()
  readonly statusTitle!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Of the agency' })
  readonly note!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly cell!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'As it stood in the cells' })
  readonly raw!: string | null;

  @ApiProperty({
    type: DecisionView,
    nullable: true,
    description: 'Null where accepted, or not yet reviewed',
  })
  readonly decision!: DecisionView | null;
}

export class ReviewView implements Contract {
  @ApiProperty({ type: SubmissionRow })
  readonly submission!: SubmissionRow;

  @ApiProperty({ type: [StepView] })
  readonly steps!: readonly StepView[];

  @ApiProperty({ type: [ReviewedValueView], description: 'In the order of the catalogue' })
  readonly values!: readonly ReviewedValueView[];
}
