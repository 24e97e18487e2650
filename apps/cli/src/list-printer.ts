import { once } from 'node:events';

/**
 * Prints items as they come, so that a list of any length is never held: one JSON array, or lines for people. Waits for
 * a slow reader of the output.
 */
export class ListPrinter<T extends { readonly accepted: boolean }> {
  private count = 0;
  private isFaulty = false;

  constructor(
    private readonly options: { readonly json?: boolean },
    private readonly linesOf: (item: T) => readonly string[],
  ) {}

  get hasFaults(): boolean {
    return this.isFaulty;
  }

  async print(item: T): Promise<void> {
    const start = this.count === 0 ? '[' : ',';
    this.count += 1;
    if (!item.accepted) this.isFaulty = true;
    await write(
      this.options.json ? `${start}\n${JSON.stringify(item, null, 2)}` : `${this.linesOf(item).join('\n')}\n`,
    );
  }

  /** `lines` are for people only. */
  async end(lines: readonly string[]): Promise<void> {
    if (this.options.json) await write('\n]\n');
    else for (const line of lines) await write(`${line}\n`);
  }
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
