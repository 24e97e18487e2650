import { charterWindowOn, jalaliDateOf, parseWindow, type ScoreWindow } from '#calendar';

/** The window asked for, else the charter window whose 29 Azar comes next. @throws DomainError WINDOW_UNKNOWN */
export function chosenWindow(code: string | undefined, now: Date): ScoreWindow {
  return code ? parseWindow(code) : charterWindowOn(jalaliDateOf(now));
}
