import { median } from './median.mjs';

/**
 * Runs the contenders in turn, A B C A B C …, so that the noise of a shared machine falls on all of them alike. One
 * round more is run first and not counted: it warms up. A contender is `{ name, items, run, before? }`: `run` does
 * `items` items (their number may differ among contenders), `before` is not timed.
 * Returns for each: seconds of a run, items a second, and × the first contender's time for one item.
 */
export async function sideBySide(contenders, rounds) {
  const seconds = contenders.map(() => []);
  for (let round = -1; round < rounds; round += 1)
    for (const [index, { run, before }] of contenders.entries()) {
      await before?.();
      const start = performance.now();
      await run();
      if (round >= 0) seconds[index].push((performance.now() - start) / 1000);
    }
  return contenders.map(({ name, items }, index) => {
    const middle = median(seconds[index]);
    const ratios = seconds[index].map(
      (own, round) => own / items / (seconds[0][round] / contenders[0].items),
    );
    return { name, items, seconds: middle, perSecond: items / middle, ratio: median(ratios) };
  });
}
