import type { ScoreWindow } from '#calendar';
import type { Repositories } from '#persistence';
import { isClosed, windowsWith } from './window-range.js';

const KIND_ORDER = ['charter', 'decree', 'fiscal', 'half', 'quarter'];

/** Every closed window all of whose quarters were asked of someone, the newest first within its kind. */
export async function closedWindows(repositories: Repositories, now: Date): Promise<ScoreWindow[]> {
  const reported = await repositories.values.quartersWithValues();
  const known = new Set(reported);
  const windows = new Map(reported.flatMap(windowsWith).map((window) => [window.code, window]));
  return [...windows.values()]
    .filter((window) => isClosed(window, now) && window.quarters.every((quarter) => known.has(quarter)))
    .sort(byKindAndTime);
}

/** An order of windows: by kind, the newest first. */
export function byKindAndTime(a: ScoreWindow, b: ScoreWindow): number {
  return (
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    (a.quarters.join() < b.quarters.join() ? 1 : -1)
  );
}
