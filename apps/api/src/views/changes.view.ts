import { ApiProperty } from '@nestjs/swagger';
import type { ChangesView as Contract } from '#usecases';
import { TitledView } from './titled.view.js';

class ChangeView {
  @ApiProperty({ type: String, example: 'TOTAL_ROSE' })
  readonly code!: Contract['changes'][number]['code'];

  @ApiProperty({
    type: 'object',
    description: 'Every number that stands in the sentence',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  })
  readonly params!: Contract['changes'][number]['params'];

  @ApiProperty({ description: 'One Persian sentence' })
  readonly text!: string;
}

export class ChangesView implements Contract {
  @ApiProperty({ type: TitledView })
  readonly window!: TitledView;

  @ApiProperty({ type: TitledView, description: 'What it is compared with' })
  readonly previous!: TitledView;

  @ApiProperty({ type: [ChangeView], description: 'None where the windows do not compare' })
  readonly changes!: readonly ChangeView[];
}
