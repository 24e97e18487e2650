import type { Command } from 'commander';
import { OPERATOR, shippedEditionTexts } from '#usecases';
import { print } from '../print.js';
import { withHouse } from '../with-house.js';

export function registerMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to this version and load the shipped editions')
    .action(async (_options: unknown, command: Command) => {
      await withHouse(command, async ({ useCases }, _actor, options) => {
        const editions = [];
        for (const text of shippedEditionTexts()) editions.push(await useCases.loadEdition(OPERATOR, text));
        print(options, { editions }, ['پایگاه داده به‌روز است.']);
      });
    });
}
