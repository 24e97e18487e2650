import { templateFinding } from './template-finding.js';
import type { FileCheck } from './check-types.js';

/** WHY: a document inside the workbook is evidence that nobody will find: it is asked for beside the workbook, by its number. */
export const noEmbeddedFiles: FileCheck = (foreign) =>
  foreign.has('embedded-files') ? [templateFinding('FILE_HAS_EMBEDDED_FILES')] : [];
