import { ApiProperty } from '@nestjs/swagger';
import type { WindowView as Contract } from '#usecases';
import { TitledView } from './titled.view.js';

export class WindowView extends TitledView implements Contract {
  @ApiProperty({ description: 'The charter window whose 29 Azar comes next' })
  readonly isCurrent!: boolean;

  @ApiProperty({ type: [TitledView] })
  readonly quarters!: readonly TitledView[];
}
