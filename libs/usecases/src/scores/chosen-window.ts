import { jalaliDateOf, lastClosedCharterWindow, parseWindow, type ScoreWindow } from '#calendar';

/**
 * The window asked for, else the latest charter window that can be scored: what was handed over on 29 Azar stays in
 * sight until the next one has closed. @throws DomainError WINDOW_UNKNOWN
 */
export function chosenWindow(code: string | undefined, now: Date): ScoreWindow {
  return code ? parseWindow(code) : lastClosedCharterWindow(jalaliDateOf(now));
}
