import type { TemplateCheck } from './check-types.js';
import { templateFinding } from './template-finding.js';

/** WHY: an assistant who sends a neighbour's workbook would overwrite the neighbour's quarter. */
export const agencyExpected: TemplateCheck = ({ agency }, { expectedAgency }) =>
  agency === null || expectedAgency === undefined || expectedAgency === agency
    ? []
    : [templateFinding('TEMPLATE_AGENCY_OTHER', { agency, expected: expectedAgency })];
