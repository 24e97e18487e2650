import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import type { Actor } from '#access';
import { DomainError } from '#faults';
import { toPersianDigits } from '#persian';
import { messageOf } from '#platform';
import { type FindingView, type House, SubmissionRefused } from '#usecases';
import { FaultsFound } from '../faults-found.js';
import { findingLine } from '../finding-line.js';
import { print } from '../print.js';
import { readableFile } from '../readable-file.js';
import { waitForSubmission } from '../wait-for-submission.js';
import { withHouse } from '../with-house.js';

interface Outcome {
  readonly file: string;
  readonly accepted: boolean;
  readonly number: number | null;
  readonly sha256: string | null;
  readonly state: string;
  readonly findings: readonly FindingView[];
  readonly message: string;
}

export function registerImportCommand(program: Command): void {
  program
    .command('import')
    .description('accept workbooks and wait until they are checked and scored')
    .argument('<path...>', 'files, or folders of .xlsx files')
    .action(async (paths: string[], _own: unknown, command: Command) => {
      const files = (await Promise.all(paths.map(workbooksAt))).flat();
      if (files.length === 0) throw new DomainError('PATH_UNREADABLE', { path: paths.join(' ') });
      await withHouse(command, async (house, actor, options) => {
        await house.serveJobs();
        const outcomes: Outcome[] = [];
        for (const file of files) outcomes.push(await importFile(house, actor, file));
        print(options, outcomes, outcomes.flatMap(outcomeLines));
        if (outcomes.some((outcome) => !outcome.accepted)) throw new FaultsFound();
      });
    });
}

async function workbooksAt(place: string): Promise<string[]> {
  await readableFile(place);
  if (!(await stat(place)).isDirectory()) return [place];
  const names = await readdir(place, { recursive: true });
  return names
    .filter((name) => name.toLowerCase().endsWith('.xlsx') && !path.basename(name).startsWith('~$'))
    .sort()
    .map((name) => path.join(place, name));
}

/** One bad file does not stop the others; its own sentence says what to do. */
async function importFile({ useCases }: House, actor: Actor, file: string): Promise<Outcome> {
  try {
    const receipt = await useCases.acceptUpload(actor, {
      fileName: path.basename(file),
      bytes: await readFile(file),
    });
    const submission = await waitForSubmission(useCases, actor, receipt.id);
    return {
      file,
      accepted: submission.step === 'scored',
      number: submission.number,
      sha256: submission.sha256,
      state: submission.state,
      findings: submission.findings,
      message: submission.failure ?? submission.stateTitle,
    };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const isRefused = error instanceof SubmissionRefused;
    return {
      file,
      accepted: false,
      number: null,
      sha256: null,
      state: 'refused',
      findings: isRefused ? error.findings : [],
      message: isRefused ? (error.findings[0]?.message ?? '') : messageOf(error.code, error.params),
    };
  }
}

function outcomeLines(outcome: Outcome): string[] {
  const receipt = outcome.number === null ? '' : ` — رسید ${toPersianDigits(outcome.number)}`;
  return [
    `${outcome.file}: ${outcome.message}${receipt}`,
    ...outcome.findings.map((one) => `  ${findingLine(one)}`),
  ];
}
