import { templateFinding } from './template-finding.js';
import type { FileCheck } from './check-types.js';

/** WHY: an object of another program starts that program where it is clicked; no number of a report needs one. */
export const noOleObjects: FileCheck = (foreign) =>
  foreign.has('ole-objects') ? [templateFinding('FILE_HAS_OLE_OBJECTS')] : [];
