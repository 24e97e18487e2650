import { ACTIONS } from '#access';
import { FINDING_CODES } from '#faults';
import type {
  AgencyRow,
  ExplainedIndicator,
  FindingView,
  IndicatorView,
  RepairView,
  SessionView,
  SubmissionRow,
} from '#usecases';

/** A record, so that the compiler refuses a member that is missing or too many. */
const listOf = <T extends string>(members: Readonly<Record<T, true>>): T[] => Object.keys(members) as T[];

/** The closed lists of the views, for the OpenAPI document; their members are those of the contracts in #usecases. */
export const CLOSED_LISTS = {
  action: [...ACTIONS],
  findingCode: [...FINDING_CODES],
  severity: listOf<FindingView['severity']>({ blocking: true, warning: true }),
  role: listOf<SessionView['role']>({
    'rights-assistant': true,
    'agency-head': true,
    'evaluation-director': true,
    ministry: true,
    administrator: true,
    auditor: true,
    operator: true,
  }),
  group: listOf<AgencyRow['group']>({
    infrastructure: true,
    production: true,
    economic: true,
    health: true,
    culture: true,
    public: true,
  }),
  level: listOf<AgencyRow['level']>({ national: true, provincial: true, unit: true }),
  ledgerState: listOf<AgencyRow['ledger'][number]['state']>({
    'not-due': true,
    open: true,
    submitted: true,
    late: true,
    'nothing-to-report': true,
    waived: true,
    missing: true,
  }),
  valueStatus: listOf<IndicatorView['status']>({
    value: true,
    'nothing-to-report': true,
    'not-applicable': true,
    waived: true,
    missing: true,
    'not-due': true,
  }),
  indicatorKind: listOf<ExplainedIndicator['kind']>({
    ratio: true,
    mean: true,
    median: true,
    count: true,
    gap: true,
    'yes-no': true,
  }),
  method: listOf<ExplainedIndicator['method']>({ ratio: true, linear: true, bands: true, 'yes-no': true }),
  frequency: listOf<ExplainedIndicator['frequency']>({ Q: true, H: true, Y: true }),
  supplier: listOf<ExplainedIndicator['suppliedBy']>({ agency: true, evaluator: true, system: true }),
  direction: listOf<IndicatorView['direction']>({ up: true, down: true }),
  submissionState: listOf<SubmissionRow['state']>({
    received: true,
    rejected: true,
    checked: true,
    signed: true,
    returned: true,
    confirmed: true,
    objected: true,
    final: true,
  }),
  repairRule: listOf<RepairView['rule']>({ digits: true, spaces: true, percent: true, letters: true }),
  submissionStep: listOf<SubmissionRow['step']>({
    received: true,
    checked: true,
    scored: true,
    rejected: true,
    failed: true,
  }),
};
