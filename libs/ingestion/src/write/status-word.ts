import type { ReportedValue } from '#decree';
import { STATUS_WORDS } from '../template/status-words.js';

/** The word of the status column; null for a value, and for what the workbook does not say (waived, not due). */
export function statusWord(value: ReportedValue | undefined): string | null {
  const status = value?.status;
  return status !== undefined && status in STATUS_WORDS
    ? STATUS_WORDS[status as keyof typeof STATUS_WORDS]
    : null;
}
