import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { print } from '../print.js';
import { withHouse } from '../with-house.js';

export function registerTemplateCommand(program: Command): void {
  program
    .command('template')
    .description('the blank workbook of an agency and quarter, or of the evaluation office')
    .option('--agency <code>', 'an agency; without one, the evaluation office of the actor')
    .requiredOption('--quarter <quarter>', 'for example 1405-Q1')
    .requiredOption('--out <file>', 'where to write the .xlsx')
    .action(async (own: { agency?: string; quarter: string; out: string }, command: Command) => {
      await withHouse(command, async ({ useCases }, actor, options) => {
        const file = own.agency
          ? await useCases.makeAgencyTemplate(actor, { agency: own.agency, quarter: own.quarter })
          : await useCases.makeEvaluatorTemplate(actor, { quarter: own.quarter });
        await writeFile(own.out, file.bytes);
        print(options, { file: own.out, bytes: file.bytes.length }, [`کاربرگ در ${own.out} نوشته شد.`]);
      });
    });
}
