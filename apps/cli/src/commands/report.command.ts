import type { Command } from 'commander';
import { makeReports } from '../make-reports.js';
import { print } from '../print.js';
import { withHouse } from '../with-house.js';

export function registerReportCommands(program: Command): void {
  const report = program.command('report').description('make reports in PDF and Excel');
  report
    .command('scorecard')
    .requiredOption('--agency <code>')
    .requiredOption('--window <window>')
    .requiredOption('--out <folder>')
    .action(async (own: { agency: string; window: string; out: string }, command: Command) => {
      await run(command, own.out, { kind: 'scorecard', agency: own.agency, window: own.window });
    });
  report
    .command('annual')
    .requiredOption('--window <window>')
    .requiredOption('--out <folder>')
    .action(async (own: { window: string; out: string }, command: Command) => {
      await run(command, own.out, { kind: 'annual', window: own.window });
    });
}

async function run(
  command: Command,
  out: string,
  request: { kind: 'scorecard' | 'annual'; agency?: string; window: string },
): Promise<void> {
  await withHouse(command, async (house, actor, options) => {
    await house.serveJobs();
    const files = await makeReports(house.useCases, actor, [request], out);
    print(options, files, files);
  });
}
