import { ApiProperty } from '@nestjs/swagger';
import type {
  LedgerAgencyView as AgencyContract,
  LedgerQuarterView as QuarterContract,
  LedgerRatesView as RatesContract,
  LedgerShareView as ShareContract,
  LeftOutView as LeftOutContract,
  SilenceLedgerView as Contract,
} from '#usecases';
import { CLOSED_LISTS } from './closed-lists.js';
import { ListedAgencyView } from './listed-agency.view.js';
import { TitledView } from './titled.view.js';

class LedgerRatesView implements RatesContract {
  @ApiProperty({ type: 'integer', description: 'Reports that were owed: sent or missing' })
  readonly due!: number;

  @ApiProperty({ type: 'integer' })
  readonly reported!: number;

  @ApiProperty({ type: 'integer' })
  readonly onTime!: number;

  @ApiProperty({ type: String, nullable: true, example: '83.33', description: 'Reported of due, per cent' })
  readonly completeness!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '75.00', description: 'On time of due, per cent' })
  readonly timeliness!: string | null;
}

class LeftOutView implements LeftOutContract {
  @ApiProperty({ example: '8.00', description: 'Per cent of the window’s ceiling' })
  readonly notApplicable!: string;

  @ApiProperty({ example: '12.50', description: 'With what was attested as nothing to report' })
  readonly attested!: string;

  @ApiProperty({ description: 'To be looked at before it is confirmed' })
  readonly isTooMuch!: boolean;
}

class LedgerShareView extends TitledView implements ShareContract {
  @ApiProperty({ type: 'integer' })
  readonly agencies!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Agencies whose two latest owed reports, or more, are missing',
  })
  readonly silentAgain!: number;

  @ApiProperty({ type: LedgerRatesView })
  readonly rates!: LedgerRatesView;
}

class LedgerQuarterView extends TitledView implements QuarterContract {
  @ApiProperty({ example: 'بهار ۱۴۰۵' })
  readonly shortTitle!: string;

  @ApiProperty({ example: '1405-07-24' })
  readonly dataDueOn!: string;

  @ApiProperty({ type: LedgerRatesView })
  readonly rates!: LedgerRatesView;
}

class LedgerAgencyView extends ListedAgencyView implements AgencyContract {
  @ApiProperty({
    enum: CLOSED_LISTS.ledgerState,
    enumName: 'LedgerState',
    isArray: true,
    description: 'One for each quarter of the view',
  })
  readonly states!: AgencyContract['states'];

  @ApiProperty({ type: 'integer' })
  readonly missing!: number;

  @ApiProperty({ type: 'integer', description: 'Latest owed reports in a row that are missing' })
  readonly silentRun!: number;

  @ApiProperty({ type: LedgerRatesView })
  readonly rates!: LedgerRatesView;

  @ApiProperty({
    type: LeftOutView,
    nullable: true,
    description: 'Null where nothing was left out, or the window has not ended',
  })
  readonly leftOut!: LeftOutView | null;
}

export class SilenceLedgerView implements Contract {
  @ApiProperty({ type: TitledView, description: 'What is left out is counted in this window' })
  readonly window!: TitledView;

  @ApiProperty({ type: [LedgerQuarterView] })
  readonly quarters!: readonly LedgerQuarterView[];

  @ApiProperty({ type: LedgerShareView, description: 'Everybody, also beyond the user’s scope' })
  readonly nation!: LedgerShareView;

  @ApiProperty({ type: LedgerShareView, description: 'All agencies of the answer' })
  readonly shown!: LedgerShareView;

  @ApiProperty({ type: [LedgerShareView] })
  readonly groups!: readonly LedgerShareView[];

  @ApiProperty({ type: [LedgerShareView] })
  readonly provinces!: readonly LedgerShareView[];

  @ApiProperty({ type: [LedgerAgencyView], description: 'The most silent first' })
  readonly agencies!: readonly LedgerAgencyView[];
}
