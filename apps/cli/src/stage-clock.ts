import { formatDecimal } from '#persian';

/** One summary line a stage, each with the seconds since the line before. */
export class StageClock {
  private since = performance.now();
  private readonly stages: { title: string; seconds: number }[] = [];

  constructor(private readonly write: (line: string) => void) {}

  tell(title: string): void {
    const seconds = (performance.now() - this.since) / 1000;
    this.stages.push({ title, seconds: Number(seconds.toFixed(2)) });
    this.write(`${title} — ${formatDecimal(seconds.toFixed(1))} ثانیه`);
    this.since = performance.now();
  }

  list(): readonly { title: string; seconds: number }[] {
    return this.stages;
  }
}
