import type { Rule } from '../checks/check-types.js';
import type { HistoryCheck } from './history-check.js';
import { noJump } from './no-jump.check.js';
import { notAsBefore } from './not-as-before.check.js';
import { statusOfWholeWindow } from './status-of-whole-window.check.js';

/** The part of the rule book that needs earlier quarters. All of it warns: what is unusual may be true. */
export const HISTORY_CHECKS: readonly Rule<HistoryCheck>[] = [
  { check: statusOfWholeWindow, severity: 'warning' },
  { check: noJump, severity: 'warning' },
  { check: notAsBefore, severity: 'warning' },
];
