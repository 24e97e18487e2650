interface Peer {
  readonly group: string;
  readonly level: string;
}

/** Peers are of one group and level, nationwide (design §5). */
export function peerGroupOf({ group, level }: Peer): string {
  return `${group} ${level}`;
}

/** In the order in which each group first occurs. */
export function byPeerGroup<T extends Peer>(agencies: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const agency of agencies) {
    const peers = groups.get(peerGroupOf(agency));
    if (peers) peers.push(agency);
    else groups.set(peerGroupOf(agency), [agency]);
  }
  return [...groups.values()];
}
