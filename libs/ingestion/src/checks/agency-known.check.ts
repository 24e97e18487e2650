import type { TemplateCheck } from './check-types.js';
import { templateFinding } from './template-finding.js';

/** WHY: values of an agency that nobody has registered have no peers, no level and no scorecard. */
export const agencyKnown: TemplateCheck = ({ agency }, { knownAgencies }) =>
  agency === null || !knownAgencies || knownAgencies.has(agency)
    ? []
    : [templateFinding('TEMPLATE_AGENCY_UNKNOWN', { agency })];
