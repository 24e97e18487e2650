import { previousWindow, type ScoreWindow } from '#calendar';
import type { ReportedValue } from '#decree';
import type { AgencyRecord, Repositories } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import { readManifest, readSnapshotValues } from '../snapshots/read-snapshot.js';
import { standingSnapshot } from '../snapshots/standing-snapshot.js';

/**
 * By agency, the values of the window before with which the early warning compares. A frozen window compares with those in
 * its snapshot: the window before may since have been corrected. @throws DomainError SNAPSHOT_BROKEN
 */
export async function previousValuesOf(
  { fileStore }: Pick<Dependencies, 'fileStore'>,
  repositories: Repositories,
  window: ScoreWindow,
  agencies: readonly AgencyRecord[],
  indicators: readonly string[],
): Promise<Map<string, readonly ReportedValue[]>> {
  const snapshot = await standingSnapshot(repositories, window.code);
  if (!snapshot)
    return await repositories.values.current(
      agencies.map(({ id }) => id),
      previousWindow(window).quarters,
      indicators,
    );
  const { agencies: listed } = await readManifest(fileStore, snapshot);
  const entryOf = new Map(listed.map((entry) => [entry.code, entry]));
  const values = new Map<string, readonly ReportedValue[]>();
  for (const { id, code } of agencies) {
    const entry = entryOf.get(code);
    if (entry) values.set(id, (await readSnapshotValues(fileStore, entry)).previousValues);
  }
  return values;
}
