import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DOMAIN_ERRORS, type DomainErrorCode } from '#faults';
import { FindingView } from './finding.view.js';
import { TrialFaultView } from './laboratory.view.js';

/** What every refused request is answered with. */
export class ErrorView {
  @ApiProperty({ enum: Object.keys(DOMAIN_ERRORS), enumName: 'ErrorCode' })
  readonly code!: DomainErrorCode;

  @ApiProperty({ description: 'One Persian sentence: what is wrong and what to do' })
  readonly message!: string;

  @ApiProperty({ format: 'uuid', description: 'Finds this request in the log' })
  readonly correlationId!: string;

  @ApiPropertyOptional({ type: [FindingView], description: 'With SUBMISSION_REFUSED' })
  readonly findings?: readonly FindingView[];

  @ApiPropertyOptional({ type: [TrialFaultView], description: 'With TRIAL_REFUSED' })
  readonly faults?: readonly TrialFaultView[];
}
