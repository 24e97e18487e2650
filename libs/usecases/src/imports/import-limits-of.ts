import { DEFAULT_READ_LIMITS } from '#ingestion';
import type { Dependencies } from '../dependencies.js';
import type { ImportLimits } from './files-at.js';

export function importLimitsOf({ importLimits }: Pick<Dependencies, 'importLimits'>): ImportLimits {
  return {
    archive: importLimits?.archive,
    workbook: { ...DEFAULT_READ_LIMITS, ...importLimits?.workbook },
  };
}
