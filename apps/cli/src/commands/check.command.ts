import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { toPersianDigits } from '#persian';
import { processEnvironment, readConfig } from '#platform';
import { checkWorkbookFile } from '#usecases';
import { FaultsFound } from '../faults-found.js';
import { findingLine } from '../finding-line.js';
import { print } from '../print.js';
import { readableFile } from '../readable-file.js';

export function registerCheckCommand(program: Command): void {
  program
    .command('check')
    .description('dry run: findings and values of a workbook; writes nothing, needs no database')
    .argument('<file>')
    .action(async (file: string, _own: unknown, command: Command) => {
      const { uploadBytes, reading } = readConfig(processEnvironment()).limits;
      const checked = await checkWorkbookFile(file, await readFile(await readableFile(file)), {
        ...reading,
        fileBytes: uploadBytes,
      });
      print(command.optsWithGlobals(), checked, [
        ...checked.findings.map(findingLine),
        checked.accepted
          ? `پذیرفتنی است: ${toPersianDigits(checked.values.length)} مقدار خوانده شد.`
          : 'پذیرفتنی نیست؛ موارد بالا را اصلاح کنید و دوباره بفرستید.',
      ]);
      if (!checked.accepted) throw new FaultsFound();
    });
}
