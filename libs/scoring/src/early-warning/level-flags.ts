import type { Hundredths } from '../agency-score.js';
import type { LevelFlag, PeerPosition } from './desk-watch.js';

/** As for a rank (docs/method.md §8): among fewer a place says nothing. */
const FEWEST_PEERS = 6;

export interface IndexPair {
  readonly desk: Hundredths | null;
  readonly access: Hundredths | null;
}

/**
 * Beside each agency of a peer group: whether its desk stands in the upper third while access stands in the lower.
 * Peers are those with both indices; null for the others, and for all where they are fewer than 6.
 */
export function levelFlags(pairs: readonly IndexPair[]): readonly (LevelFlag | null)[] {
  const peers = pairs.flatMap(({ desk, access }) =>
    desk === null || access === null ? [] : [{ desk, access }],
  );
  const desks = peers.map(({ desk }) => desk).sort((a, b) => a - b);
  const accesses = peers.map(({ access }) => access).sort((a, b) => a - b);
  return pairs.map(({ desk, access }) => {
    if (desk === null || access === null || peers.length < FEWEST_PEERS) return null;
    const deskPosition = positionIn(desks, desk);
    const accessPosition = positionIn(accesses, access);
    return {
      isRaised: isInUpperThird(deskPosition) && isInLowerThird(accessPosition),
      desk: deskPosition,
      access: accessPosition,
    };
  });
}

function positionIn(sorted: readonly Hundredths[], value: Hundredths): PeerPosition {
  const below = placeOf(sorted, value);
  return { below, equal: placeOf(sorted, value + 1) - below, peers: sorted.length };
}

/** How many of a sorted list of whole numbers are below a value. */
function placeOf(sorted: readonly Hundredths[], value: Hundredths): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** (below + equal ÷ 2) ÷ peers ≥ 2/3, in whole numbers. */
function isInUpperThird({ below, equal, peers }: PeerPosition): boolean {
  return 3 * (2 * below + equal) >= 4 * peers;
}

function isInLowerThird({ below, equal, peers }: PeerPosition): boolean {
  return 3 * (2 * below + equal) <= 2 * peers;
}
