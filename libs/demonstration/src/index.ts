export { type DemonstrationAccount } from './demonstration-account.js';
export { demonstrationAccounts } from './demonstration-accounts.js';
export { type DemonstrationAgency } from './demonstration-agency.js';
export { demonstrationAgencies } from './demonstration-agencies.js';
export { demonstrationEvaluation } from './demonstration-evaluation.js';
export { DEMONSTRATION_FIRST_QUARTER } from './demonstration-first-quarter.js';
export { demonstrationQuarters } from './demonstration-quarters.js';
export { demonstrationReport, type DemonstrationReport } from './demonstration-report.js';
export { type Story } from './story.js';
