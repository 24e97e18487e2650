import { parseQuarter } from '#calendar';
import { DomainError } from '#faults';

/** Whether a file names a quarter that there is. */
export function isQuarter(code: string): boolean {
  try {
    parseQuarter(code);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
