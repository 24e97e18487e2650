/** A stretch `[start, end)` of one embedding level (and one owner). Odd levels read right to left. */
export interface VisualRun {
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

function logicalRuns(levels: ArrayLike<number>, ownerOf: (position: number) => number): VisualRun[] {
  const runs: VisualRun[] = [];
  for (let start = 0; start < levels.length;) {
    const level = levels[start] ?? 0;
    const owner = ownerOf(start);
    let end = start + 1;
    while (end < levels.length && levels[end] === level && ownerOf(end) === owner) end += 1;
    runs.push({ start, end, level });
    start = end;
  }
  return runs;
}

function reverseBetween(runs: VisualRun[], first: number, last: number): void {
  runs.splice(first, last - first + 1, ...runs.slice(first, last + 1).reverse());
}

/**
 * Cuts a line into runs of equal level and puts them in visual order, left to right (UAX #9, rule L2).
 * `ownerOf` cuts further, for instance where the font changes inside one level. Characters inside an odd run stay in
 * logical order: the font lays them out from the right.
 */
export function visualRuns(
  levels: ArrayLike<number>,
  ownerOf: (position: number) => number = () => 0,
): VisualRun[] {
  const runs = logicalRuns(levels, ownerOf);
  const highest = runs.reduce((most, { level }) => Math.max(most, level), 0);
  const lowestOdd = runs.reduce(
    (least, { level }) => (level % 2 === 1 ? Math.min(least, level) : least),
    255,
  );
  for (let level = highest; level >= lowestOdd; level -= 1) {
    for (let first = 0; first < runs.length; first += 1) {
      if ((runs[first]?.level ?? 0) < level) continue;
      let last = first;
      while ((runs[last + 1]?.level ?? -1) >= level) last += 1;
      reverseBetween(runs, first, last);
      first = last;
    }
  }
  return runs;
}
