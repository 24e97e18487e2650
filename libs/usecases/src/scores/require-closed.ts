import type { ScoreWindow } from '#calendar';
import { DomainError } from '#faults';
import { isClosed } from './window-range.js';

/** What is not yet asked would look like silence. @throws DomainError SCORE_MISSING for a window that has not ended */
export function requireClosed(window: ScoreWindow, now: Date, agencyCode = ''): void {
  if (!isClosed(window, now))
    throw new DomainError('SCORE_MISSING', { agency: agencyCode, window: window.code });
}
