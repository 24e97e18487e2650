import type { Actor } from '#access';
import { charterWindowOn, jalaliDateOf, quarterTitle, windowTitle } from '#calendar';
import { createRepositories } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import type { WindowView } from '../views/window-view.js';
import { chosenWindow } from './chosen-window.js';
import { byKindAndTime, closedWindows } from './closed-windows.js';

/**
 * Every closed window all of whose quarters were asked of someone, the current one first, then newest first within its
 * kind; and the charter window that still runs, for whoever watches who reports.
 */
export async function listWindows({ dataSource, clock }: Dependencies, actor: Actor): Promise<WindowView[]> {
  const repositories = createRepositories(dataSource.manager);
  await authorise(repositories, actor, 'view-nation');
  const now = clock.now();
  const windows = new Map((await closedWindows(repositories, now)).map((window) => [window.code, window]));
  const current = chosenWindow(undefined, now);
  const running = charterWindowOn(jalaliDateOf(now));
  for (const window of [current, running]) windows.set(window.code, window);
  return [...windows.values()]
    .sort((a, b) => Number(b.code === current.code) - Number(a.code === current.code) || byKindAndTime(a, b))
    .map((window) => ({
      code: window.code,
      title: windowTitle(window),
      isCurrent: window.code === current.code,
      quarters: window.quarters.map((code) => ({ code, title: quarterTitle(code) })),
    }));
}
