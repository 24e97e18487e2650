import { quarterShortTitle, quarterTitle, type ScoreWindow, windowTitle } from '#calendar';
import type { PrintedWindow } from './printed-window.js';

/** A window and its quarters with their Persian titles. */
export function printWindow(window: ScoreWindow): PrintedWindow {
  return {
    code: window.code,
    title: windowTitle(window),
    quarters: window.quarters.map((code) => ({
      code,
      title: quarterTitle(code),
      shortTitle: quarterShortTitle(code),
    })),
  };
}
