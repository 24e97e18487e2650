import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { toPersianDigits } from '#persian';
import { processEnvironment, readConfig } from '#platform';
import { checkWorkbookFile } from '#usecases';
import { FaultsFound } from '../faults-found.js';
import { findingLine } from '../finding-line.js';
import { carriedCopy } from '../carried-copy.js';
import { type CopyOptions, mendedCopies } from '../mended-copies.js';
import { print } from '../print.js';
import { readableFile } from '../readable-file.js';

export function registerCheckCommand(program: Command): void {
  program
    .command('check')
    .description('dry run: findings and values of a workbook; writes no row, needs no database')
    .argument('<file>')
    .option('--edition <file.yaml>', 'an edition that is not shipped, which the file may be of too')
    .option('--annotated <out.xlsx>', 'also write a copy with every finding in it')
    .option('--repairs', 'also list what can be mended without judgement, before and after')
    .option('--repaired <out.xlsx>', 'also write a copy with those repairs made')
    .option('--only <cells>', 'make only these repairs: cells (F7) or rules (digits), parted by commas')
    .option('--except <cells>', 'make all repairs but these')
    .option('--carried-over <out.xlsx>', 'also write the current workbook with the data of this one')
    .action(async (file: string, copies: CopyOptions & { edition?: string }, command: Command) => {
      const { limits: configured, isDemonstration } = readConfig(processEnvironment());
      const { uploadBytes, reading } = configured;
      const limits = { ...reading, fileBytes: uploadBytes };
      const bytes = await readFile(await readableFile(file));
      const checked = await checkWorkbookFile(file, bytes, {
        limits,
        draft: copies.edition && (await readFile(await readableFile(copies.edition), 'utf8')),
      });
      const told = await mendedCopies(copies, bytes, checked, limits);
      const carried = await carriedCopy(copies, bytes, { limits, isDemonstration });
      const answer = told.repairs ? { ...checked, repairs: told.repairs } : checked;
      print(command.optsWithGlobals(), answer, [
        ...checked.findings.map(findingLine),
        checked.accepted
          ? `پذیرفتنی است: ${toPersianDigits(checked.values.length)} مقدار خوانده شد.`
          : 'پذیرفتنی نیست؛ موارد بالا را اصلاح کنید و دوباره بفرستید.',
        ...told.lines,
        ...carried,
      ]);
      if (!checked.accepted) throw new FaultsFound();
    });
}
