import { Controller, Get, Inject } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '#faults';
import type { AppConfig } from '#platform';
import type { UseCases } from '#usecases';
import { APP_CONFIG } from '../app-config.token.js';
import { OpenToAll } from '../session/open-to-all.decorator.js';
import { USE_CASES } from '../use-cases.token.js';
import { DemonstrationAccountView } from '../views/demonstration-account.view.js';
import { ErrorView } from '../views/error.view.js';
import { HealthView } from '../views/health.view.js';

@ApiTags('house')
@ApiDefaultResponse({ type: ErrorView })
@OpenToAll()
@Controller()
export class HealthController {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  @Get('health')
  @ApiOperation({ summary: 'Whether the api answers' })
  @ApiOkResponse({ type: HealthView })
  findHealth(): HealthView {
    return { status: 'ok', isDemonstration: this.config.isDemonstration };
  }

  @Get('demonstration-accounts')
  @ApiOperation({ summary: 'Accounts that anyone may sign in with; 404 where this is no demonstration' })
  @ApiOkResponse({ type: [DemonstrationAccountView] })
  async listDemonstrationAccounts(): Promise<DemonstrationAccountView[]> {
    if (!this.config.isDemonstration) throw new DomainError('ADDRESS_UNKNOWN');
    return await this.useCases.listDemonstrationAccounts();
  }
}
