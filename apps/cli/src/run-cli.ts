import { Command, CommanderError } from 'commander';
import { DomainError, statusOf } from '#faults';
import { ConfigError, messageOf } from '#platform';
import { SubmissionRefused, TrialRefused } from '#usecases';
import { registerAgencyCommands } from './commands/agency.command.js';
import { registerCalendarCommand } from './commands/calendar.command.js';
import { registerCheckCommand } from './commands/check.command.js';
import { registerDemoCommand } from './commands/demo.command.js';
import { registerEditionCommands } from './commands/edition.command.js';
import { registerExplainCommand } from './commands/explain.command.js';
import { registerImportCommand } from './commands/import.command.js';
import { registerLaboratoryCommands } from './commands/laboratory.command.js';
import { registerMigrateCommand } from './commands/migrate.command.js';
import { registerReportCommands } from './commands/report.command.js';
import { registerScoreCommand } from './commands/score.command.js';
import { registerSnapshotCommands } from './commands/snapshot.command.js';
import { registerStartCommand } from './commands/start.command.js';
import { registerTemplateCommand } from './commands/template.command.js';
import { registerUserCommand } from './commands/user.command.js';
import { EXIT } from './exit-codes.js';
import { FaultsFound } from './faults-found.js';
import { outputWritten } from './output-written.js';

/** Runs one command; returns the exit code of design §9: 0 done, 1 faults in the input, 2 wrong usage, 3 environment. */
export async function runCli(words: readonly string[]): Promise<number> {
  const program = new Command('karnameh')
    .description('کارنامهٔ حقوق شهروندی در نظام اداری')
    .option('--as <user>', 'act as this user instead of the system actor «operator»')
    .option('--json', 'print only JSON on stdout')
    .showHelpAfterError()
    .exitOverride();
  for (const register of [
    registerStartCommand,
    registerMigrateCommand,
    registerDemoCommand,
    registerEditionCommands,
    registerAgencyCommands,
    registerTemplateCommand,
    registerCheckCommand,
    registerImportCommand,
    registerScoreCommand,
    registerExplainCommand,
    registerLaboratoryCommands,
    registerSnapshotCommands,
    registerReportCommands,
    registerUserCommand,
    registerCalendarCommand,
  ])
    register(program);
  try {
    await program.parseAsync(words, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    return explainError(error);
  } finally {
    await outputWritten();
  }
}

function explainError(error: unknown): number {
  if (error instanceof FaultsFound) return EXIT.faults;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof SubmissionRefused) {
    for (const finding of error.findings) process.stderr.write(`${finding.message}\n`);
    return EXIT.faults;
  }
  if (error instanceof DomainError) {
    process.stderr.write(`${messageOf(error.code, error.params)}\n`);
    if (error instanceof TrialRefused)
      for (const { path, message } of error.faults) process.stderr.write(`${path}\t${message}\n`);
    return statusOf(error.code) >= 500 ? EXIT.environment : EXIT.faults;
  }
  if (error instanceof ConfigError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.environment;
  }
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`کار انجام نشد، زیرا محیط آماده نیست: ${reason}\n`);
  return EXIT.environment;
}
