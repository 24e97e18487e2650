import { templateFinding } from './template-finding.js';
import type { FileCheck } from './check-types.js';

/** WHY: a macro does nothing here, as nothing of a file is run, and anything at the desk of whoever opens the file next. */
export const noMacros: FileCheck = (foreign) =>
  foreign.has('macros') ? [templateFinding('FILE_HAS_MACROS')] : [];
