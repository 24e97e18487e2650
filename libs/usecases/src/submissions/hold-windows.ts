import { DomainError } from '#faults';
import type { Repositories } from '#persistence';
import { isClosed, windowsWith } from '../scores/window-range.js';

/**
 * Keeps the windows of a quarter from being frozen until the transaction ends, so that nothing comes into a window beside
 * its snapshot. A window that still runs cannot be frozen.
 * @throws DomainError WINDOW_FROZEN
 */
export async function holdWindows(
  { scores }: Repositories,
  quarters: readonly string[],
  now: Date,
): Promise<void> {
  const windows = quarters.flatMap(windowsWith).filter((window) => isClosed(window, now));
  const [frozen] = await scores.holdOpen([...new Set(windows.map(({ code }) => code))].sort());
  if (frozen !== undefined) throw new DomainError('WINDOW_FROZEN', { window: frozen });
}
