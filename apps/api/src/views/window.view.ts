import { ApiProperty } from '@nestjs/swagger';
import type { WindowView as Contract } from '#usecases';
import { TitledView } from './titled.view.js';

export class WindowView extends TitledView implements Contract {
  @ApiProperty({
    description: 'The one that pages show unasked: the latest charter window that can be scored',
  })
  readonly isCurrent!: boolean;

  @ApiProperty({ type: [TitledView] })
  readonly quarters!: readonly TitledView[];
}
