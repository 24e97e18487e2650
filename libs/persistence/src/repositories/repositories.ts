import type { EntityManager } from 'typeorm';
import { AgencyRepository } from './agency.repository.js';
import { BulkImportRepository } from './bulk-import.repository.js';
import { DraftRepository } from './draft.repository.js';
import { EditionRepository } from './edition.repository.js';
import { ImportRepository } from './import.repository.js';
import { LedgerRepository } from './ledger.repository.js';
import { ReportRepository } from './report.repository.js';
import { ReviewRepository } from './review.repository.js';
import { ScoreRepository } from './score.repository.js';
import { SnapshotRepository } from './snapshot.repository.js';
import { SubmissionRepository } from './submission.repository.js';
import { UserRepository } from './user.repository.js';
import { ValueRepository } from './value.repository.js';

export interface Repositories {
  readonly agencies: AgencyRepository;
  readonly bulkImports: BulkImportRepository;
  readonly drafts: DraftRepository;
  readonly editions: EditionRepository;
  readonly imports: ImportRepository;
  readonly ledger: LedgerRepository;
  readonly reports: ReportRepository;
  readonly reviews: ReviewRepository;
  readonly scores: ScoreRepository;
  readonly snapshots: SnapshotRepository;
  readonly submissions: SubmissionRepository;
  readonly users: UserRepository;
  readonly values: ValueRepository;
}

/** All repositories over one manager: that of a transaction, or a data source's own for reading. */
export function createRepositories(manager: EntityManager): Repositories {
  return {
    agencies: new AgencyRepository(manager),
    bulkImports: new BulkImportRepository(manager),
    drafts: new DraftRepository(manager),
    editions: new EditionRepository(manager),
    imports: new ImportRepository(manager),
    ledger: new LedgerRepository(manager),
    reports: new ReportRepository(manager),
    reviews: new ReviewRepository(manager),
    scores: new ScoreRepository(manager),
    snapshots: new SnapshotRepository(manager),
    submissions: new SubmissionRepository(manager),
    users: new UserRepository(manager),
    values: new ValueRepository(manager),
  };
}
