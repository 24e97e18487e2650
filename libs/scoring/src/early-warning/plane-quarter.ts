import type { Hundredths } from '../agency-score.js';

/**
 * The four quarters of the plane of desk index (across) and access index (up):
 * - `bridge` (پل): the desk is good and people reach officials
 * - `wall` (دیوار): the desk is good and people do not — the ministry's worry
 * - `open-door` (در باز): people reach officials although the desk is poor
 * - `closed` (بسته): neither
 */
export type PlaneQuarter = 'bridge' | 'wall' | 'open-door' | 'closed';

/** Where the plane is divided; an index on a line counts as above it. */
export interface PlaneLines {
  readonly desk: Hundredths;
  readonly access: Hundredths;
}

export function planeQuarter(indices: PlaneLines, lines: PlaneLines): PlaneQuarter {
  const isAccessible = indices.access >= lines.access;
  if (indices.desk >= lines.desk) return isAccessible ? 'bridge' : 'wall';
  return isAccessible ? 'open-door' : 'closed';
}
