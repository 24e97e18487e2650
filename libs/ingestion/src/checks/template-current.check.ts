import { TEMPLATE_VERSION } from '../template/template-versions.js';
import type { SheetCheck } from './check-types.js';

/**
 * WHY: an older form is taken, so that nobody types their work anew; but it lacks what the newer one guards against, and
 * its sender may have the newer one with the same data. JSON and CSV have no form: their fields are the same in all.
 */
export const templateCurrent: SheetCheck = ({ identity: { templateVersion }, isWorkbook }) =>
  isWorkbook && templateVersion < TEMPLATE_VERSION
    ? [{ code: 'TEMPLATE_OLDER', params: { version: templateVersion, expected: TEMPLATE_VERSION }, count: 1 }]
    : [];
