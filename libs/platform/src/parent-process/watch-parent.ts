import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 20;
/** A killed process of 300 MB on a busy machine was seen alive 10 ms after its channel closed. */
const GONE_WITHIN_MS = 5_000;

/**
 * For an application that a process of ours started with a channel (`fork`): tells it that we serve, and calls `stop`
 * when it is gone, however it went: nobody else would stop us. Does nothing where there is no channel.
 */
export function watchParent(stop: () => Promise<void>): void {
  if (!process.send) return;
  const parent = process.ppid;
  const follow = async () => {
    await untilGone(parent);
    await stop();
  };
  process.once('disconnect', () => void follow());
  // It may have gone while we were opening.
  if (process.connected) process.send('ready', () => undefined);
  else void follow();
}

/**
 * A killed process closes its channel a moment before it is dead. Until then it counts as a user of the embedded server,
 * and we, the last one that could stop the server, would leave it running.
 */
async function untilGone(parent: number): Promise<void> {
  const deadline = Date.now() + GONE_WITHIN_MS;
  while (process.ppid === parent && parent > 1 && Date.now() < deadline) await sleep(POLL_MS);
}
