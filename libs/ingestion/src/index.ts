export { type WorkbookAgency } from './template/workbook-agency.js';
export { type TemplateIdentity } from './template/template-identity.js';
export { writeAgencyWorkbook, type AgencyWorkbookInput } from './write/write-agency-workbook.js';
export { writeEvaluatorWorkbook, type EvaluatorWorkbookInput } from './write/write-evaluator-workbook.js';
