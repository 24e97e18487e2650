export { DomainError } from './domain-error.js';
export { DOMAIN_ERRORS, statusOf, type DomainErrorCode } from './domain-error-codes.js';
export { type Finding, type Severity } from './finding.js';
export { FINDING_CODES, type FindingCode } from './finding-codes.js';
export { needsNote } from './needs-note.js';
