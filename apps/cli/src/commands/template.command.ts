import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { print } from '../print.js';
import { withHouse } from '../with-house.js';

interface TemplateOptions {
  readonly agency?: string;
  readonly survey?: boolean;
  readonly calls?: boolean;
  readonly quarter: string;
  readonly out: string;
  readonly format: 'xlsx' | 'csv' | 'json';
  readonly prefill?: boolean;
}

export function registerTemplateCommand(program: Command): void {
  program
    .command('template')
    .description('the blank workbook of an agency and quarter, or of the evaluation office')
    .option('--agency <code>', 'an agency; without one, the evaluation office of the actor')
    .addOption(
      new Option('--survey', 'the questionnaire of visitors, a row each').conflicts(['agency', 'calls']),
    )
    .addOption(new Option('--calls', 'the calls of the evaluation office, a row each').conflicts(['agency']))
    .requiredOption('--quarter <quarter>', 'for example 1405-Q1')
    .requiredOption('--out <file>', 'where to write it')
    .addOption(
      new Option('--format <format>', 'csv and json: for a system that fills it')
        .choices(['xlsx', 'csv', 'json'])
        .default('xlsx'),
    )
    .option('--prefill', 'of an agency: with its constants as it last reported them')
    .action(async (own: TemplateOptions, command: Command) => {
      await withHouse(command, async ({ useCases }, actor, options) => {
        const file = own.agency
          ? await useCases.makeAgencyTemplate(actor, {
              agency: own.agency,
              quarter: own.quarter,
              format: own.format,
              prefill: own.prefill ?? false,
            })
          : await useCases.makeEvaluatorTemplate(actor, {
              quarter: own.quarter,
              kind: own.survey ? 'survey' : own.calls ? 'calls' : 'indicators',
              format: own.format,
            });
        await writeFile(own.out, file.bytes);
        print(options, { file: own.out, bytes: file.bytes.length }, [`کاربرگ در ${own.out} نوشته شد.`]);
      });
    });
}
