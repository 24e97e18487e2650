import { median } from './median.mjs';

/**
 * Runs the contenders in turn, A B C A B C …, so that the noise of a shared machine falls on all of them alike. One
 * round more is run first and not counted: it warms up. A contender is `{ name, items, run, prepare? }`: `run` does
 * `items` items (their number may differ among contenders), `prepare` is not timed.
 * Returns for each: seconds of a run, items a second, × the first contender's time for one item, and CPU seconds of a
 * run, those of this process with its threads: on a busy machine they are what the work itself takes.
 */
export async function sideBySide(contenders, rounds) {
  const seconds = contenders.map(() => []);
  const cpu = contenders.map(() => []);
  for (let round = -1; round < rounds; round += 1)
    for (const [index, { run, prepare }] of contenders.entries()) {
      await prepare?.();
      const before = process.cpuUsage();
      const start = performance.now();
      await run();
      const end = performance.now();
      if (round < 0) continue;
      const { user, system } = process.cpuUsage(before);
      seconds[index].push((end - start) / 1000);
      cpu[index].push((user + system) / 1e6);
    }
  return contenders.map(({ name, items }, index) => {
    const middle = median(seconds[index]);
    const ratios = seconds[index].map(
      (own, round) => own / items / (seconds[0][round] / contenders[0].items),
    );
    return {
      name,
      items,
      seconds: middle,
      perSecond: items / middle,
      ratio: median(ratios),
      cpuSeconds: median(cpu[index]),
    };
  });
}
