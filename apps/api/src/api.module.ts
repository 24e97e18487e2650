import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { AgenciesController } from './agencies/agencies.controller.js';
import type { ApiParts } from './api-parts.js';
import { APP_CONFIG } from './app-config.token.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { HealthController } from './health/health.controller.js';
import { ImportsController } from './imports/imports.controller.js';
import { LaboratoryController } from './laboratory/laboratory.controller.js';
import { LedgerController } from './ledger/ledger.controller.js';
import { OverviewController } from './overview/overview.controller.js';
import { ReportsController } from './reports/reports.controller.js';
import { ReviewController } from './review/review.controller.js';
import { SessionController } from './session/session.controller.js';
import { SessionGuard } from './session/session.guard.js';
import { SnapshotsController } from './snapshots/snapshots.controller.js';
import { CarryOverController } from './submissions/carry-over.controller.js';
import { SubmissionsController } from './submissions/submissions.controller.js';
import { UnitsController } from './units/units.controller.js';
import { USE_CASES } from './use-cases.token.js';

/** Attempts to sign in from one address a minute. A whole ministry may sit behind one, so it is not small. */
const SIGN_INS_A_MINUTE = 60;

@Module({})
export class ApiModule {
  static of({ useCases, config }: ApiParts): DynamicModule {
    return {
      module: ApiModule,
      imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: SIGN_INS_A_MINUTE }])],
      controllers: [
        HealthController,
        SessionController,
        OverviewController,
        LedgerController,
        UnitsController,
        AgenciesController,
        SubmissionsController,
        DraftsController,
        ImportsController,
        CarryOverController,
        ReviewController,
        ReportsController,
        SnapshotsController,
        LaboratoryController,
      ],
      providers: [
        { provide: USE_CASES, useValue: useCases },
        { provide: APP_CONFIG, useValue: config },
        { provide: APP_GUARD, useClass: SessionGuard },
      ],
    };
  }
}
