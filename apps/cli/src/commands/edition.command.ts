import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { toPersianDigits } from '#persian';
import { print } from '../print.js';
import { readableFile } from '../readable-file.js';
import { withHouse } from '../with-house.js';

export function registerEditionCommands(program: Command): void {
  const edition = program.command('edition').description('editions of the indicator set');
  edition.command('list').action(async (_options: unknown, command: Command) => {
    await withHouse(command, async ({ useCases }, actor, options) => {
      const editions = await useCases.listEditions(actor);
      print(
        options,
        editions,
        editions.map(
          (one) => `${one.code}\t${one.title}\t${toPersianDigits(one.indicators)} شاخص\t${one.loadedAt}`,
        ),
      );
    });
  });
  edition
    .command('load')
    .argument('<file>', 'an edition as YAML')
    .action(async (file: string, _options: unknown, command: Command) => {
      const yaml = await readFile(await readableFile(file), 'utf8');
      await withHouse(command, async ({ useCases }, actor, options) => {
        const loaded = await useCases.loadEdition(actor, yaml);
        print(options, loaded, [
          loaded.isNew
            ? `ویرایش ${loaded.code} بارگذاری شد.`
            : `ویرایش ${loaded.code} از پیش بارگذاری شده است.`,
        ]);
      });
    });
}
