import { templateFinding } from './template-finding.js';
import type { FileCheck } from './check-types.js';

/** WHY: a number that comes from another file or a server is the one of the day on which the workbook was last refreshed. */
export const noExternalLinks: FileCheck = (foreign) =>
  foreign.has('external-links') ? [templateFinding('FILE_HAS_EXTERNAL_LINKS')] : [];
