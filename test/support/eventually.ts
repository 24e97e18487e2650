import { setTimeout as sleep } from 'node:timers/promises';

const EVERY_MS = 100;

/** Asks until the answer is the wanted one. @throws Error with the last answer, after `withinMs` */
export async function eventually<T>(
  ask: () => Promise<T>,
  isWanted: (answer: T) => boolean,
  withinMs = 30_000,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (Date.now() > deadline)
      throw new Error(`still not so after ${withinMs} ms: ${JSON.stringify(answer)}`);
    await sleep(EVERY_MS);
  }
}
