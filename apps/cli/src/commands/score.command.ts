import type { Command } from 'commander';
import { formatDecimal, toPersianDigits } from '#persian';
import { print } from '../print.js';
import { withHouse } from '../with-house.js';

export function registerScoreCommand(program: Command): void {
  program
    .command('score')
    .description('score and rank a window')
    .requiredOption('--window <window>', 'for example charter-1405')
    .option('--agency <code>')
    .action(async (own: { window: string; agency?: string }, command: Command) => {
      await withHouse(command, async ({ useCases }, actor, options) => {
        const done = await useCases.scoreWindow(actor, own);
        print(options, done, [
          `${done.window}: ${toPersianDigits(done.agencies)} دستگاه، میانگین ${formatDecimal(done.mean)} از ${formatDecimal(done.ceiling)} (تأییدنشده)`,
        ]);
      });
    });
}
