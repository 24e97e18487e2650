import type { Command } from 'commander';
import { DomainError } from '#faults';
import { toPersianDigits } from '#persian';
import type { ImportOutcome, ImportSummary } from '#usecases';
import { FaultsFound } from '../faults-found.js';
import { findingLine } from '../finding-line.js';
import { ListPrinter } from '../list-printer.js';
import { withHouse } from '../with-house.js';

export function registerImportCommand(program: Command): void {
  program
    .command('import')
    .description('accept workbooks and wait until they are checked and scored')
    .argument('<path...>', 'files, folders of workbooks, zips of workbooks')
    .option('--dry-run', 'tell the same outcomes and write nothing')
    .action(async (paths: string[], own: { dryRun?: boolean }, command: Command) => {
      await withHouse(command, async ({ useCases }, actor, options) => {
        const printer = new ListPrinter<ImportOutcome>(options, outcomeLines);
        const summary = await useCases.importWorkbooks(actor, paths, {
          isDryRun: own.dryRun ?? false,
          onOutcome: async (outcome) => await printer.print(outcome),
        });
        if (summary.files === 0) throw new DomainError('PATH_UNREADABLE', { path: paths.join(' ') });
        await printer.end(summary.files > 1 ? [summaryLine(summary, own.dryRun ?? false)] : []);
        if (printer.hasFaults) throw new FaultsFound();
      });
    });
}

function outcomeLines(outcome: ImportOutcome): string[] {
  const receipt =
    outcome.number === null
      ? ''
      : ` — رسید ${toPersianDigits(`${outcome.number}، ${outcome.receivedAtTitle ?? ''}`)}، SHA-256 ${outcome.sha256 ?? ''}`;
  const late = outcome.isLate ? ' — دیرتر از موعد' : '';
  return [
    `${outcome.file}: ${outcome.message}${receipt}${late}`,
    ...outcome.findings.map((one) => `  ${findingLine(one)}`),
  ];
}

function summaryLine(summary: ImportSummary, isDryRun: boolean): string {
  const counts = `${summary.files} پرونده: ${summary.accepted} پذیرفته، ${summary.rejected} ردشده، ${summary.refused} نپذیرفته، ${summary.repeats} تکراری`;
  return toPersianDigits(isDryRun ? `${counts} (آزمایشی؛ چیزی ثبت نشد)` : counts);
}
