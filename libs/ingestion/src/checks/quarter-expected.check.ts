import type { TemplateCheck } from './check-types.js';
import { templateFinding } from './template-finding.js';

/** WHY: last quarter's file, sent again by habit, would count twice. */
export const quarterExpected: TemplateCheck = ({ quarter }, { expectedQuarter }) =>
  expectedQuarter === undefined || expectedQuarter === quarter
    ? []
    : [templateFinding('TEMPLATE_QUARTER_OTHER', { quarter, expected: expectedQuarter })];
