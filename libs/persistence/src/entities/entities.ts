import { AgencyEntity } from './agency.entity.js';
import { BulkImportEntity } from './bulk-import.entity.js';
import { DraftEntity } from './draft.entity.js';
import { EditionEntity } from './edition.entity.js';
import { FindingEntity } from './finding.entity.js';
import { ImportedFileEntity } from './imported-file.entity.js';
import { ProvinceEntity } from './province.entity.js';
import { ReportFileEntity } from './report-file.entity.js';
import { ReportEntity } from './report.entity.js';
import { ReportedValueEntity } from './reported-value.entity.js';
import { ReviewDecisionEntity } from './review-decision.entity.js';
import { ScoreEntity } from './score.entity.js';
import { SessionEntity } from './session.entity.js';
import { SnapshotEntity } from './snapshot.entity.js';
import { SubmissionStepEntity } from './submission-step.entity.js';
import { SubmissionEntity } from './submission.entity.js';
import { UserEntity } from './user.entity.js';
import { WindowStateEntity } from './window-state.entity.js';

export const ENTITIES = [
  EditionEntity,
  ProvinceEntity,
  AgencyEntity,
  UserEntity,
  SessionEntity,
  SubmissionEntity,
  FindingEntity,
  ReportedValueEntity,
  ScoreEntity,
  WindowStateEntity,
  ReportEntity,
  ReportFileEntity,
  DraftEntity,
  SnapshotEntity,
  BulkImportEntity,
  ImportedFileEntity,
  SubmissionStepEntity,
  ReviewDecisionEntity,
];
