import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { toPersianDigits } from '#persian';
import { print } from '../print.js';
import { readableFile } from '../readable-file.js';
import { withHouse } from '../with-house.js';

export function registerAgencyCommands(program: Command): void {
  const agency = program.command('agency').description('executive agencies');
  agency
    .command('list')
    .option('--window <window>', 'with the scores of this window')
    .action(async (own: { window?: string }, command: Command) => {
      await withHouse(command, async ({ useCases }, actor, options) => {
        const rows = await useCases.listAgencies(actor, own.window);
        print(
          options,
          rows,
          rows.map((row) =>
            [row.code, row.name, row.groupTitle, row.levelTitle, toPersianDigits(row.earned ?? '—')].join(
              '\t',
            ),
          ),
        );
      });
    });
  agency
    .command('import')
    .argument('<file>', 'CSV in UTF-8 with a header row')
    .action(async (file: string, _own: unknown, command: Command) => {
      const csv = await readFile(await readableFile(file), 'utf8');
      await withHouse(command, async ({ useCases }, actor, options) => {
        const done = await useCases.importAgencies(actor, csv);
        print(options, done, [`${toPersianDigits(done.agencies)} دستگاه ثبت شد.`]);
      });
    });
}
