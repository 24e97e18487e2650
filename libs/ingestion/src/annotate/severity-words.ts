import type { Severity } from '#faults';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  blocking: 'بازدارنده',
  warning: 'هشدار',
};
