import { formatInstant, parseWindow, windowTitle } from '#calendar';
import type { SnapshotRecord } from '#persistence';
import type { SnapshotView } from '../views/snapshot-view.js';

/** @param state whether the window is frozen now, which only its latest snapshot can say for itself */
export function snapshotViewOf(record: SnapshotRecord, state: { isFrozen: boolean }): SnapshotView {
  return {
    window: { code: record.window, title: windowTitle(parseWindow(record.window)) },
    number: record.number,
    hash: record.hash,
    edition: record.editionCode,
    agencies: record.agencies,
    supersedes: record.supersedes,
    reason: record.reason,
    frozenAt: record.frozenAt.toISOString(),
    frozenAtTitle: formatInstant(record.frozenAt),
    frozenBy: record.frozenBy,
    isStanding: state.isFrozen,
  };
}
