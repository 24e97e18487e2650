import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { formatDecimal, toPersianDigits } from '#persian';
import type { RehearsalView, TrialView } from '#usecases';
import { print } from '../print.js';
import { readableFile } from '../readable-file.js';
import { withHouse } from '../with-house.js';

interface Trial {
  readonly changes: string;
  readonly aggregation: RehearsalView['aggregation'];
}

/** As many movers as fit a screen; `--json` has them all. */
const SHOWN = 20;
const UNCHANGED = 'آزمایشی؛ هیچ امتیازی تغییر نکرد.';

export function registerLaboratoryCommands(program: Command): void {
  asTrial(program.command('what-if'))
    .description('an edition with changes beside the live scores of a window; nothing is stored')
    .requiredOption('--window <window>', 'for example charter-1405')
    .action(async (own: Trial & { window: string }, command: Command) => {
      const changes = await readJson(own.changes);
      await withHouse(command, async ({ useCases }, actor, options) => {
        const tried = await useCases.tryEdition(actor, { ...own, changes });
        print(options, tried, linesOf(tried));
      });
    });

  asTrial(program.command('rehearse'))
    .description('the same changes over every stored window')
    .action(async (own: Trial, command: Command) => {
      const changes = await readJson(own.changes);
      await withHouse(command, async ({ useCases }, actor, options) => {
        const rehearsed = await useCases.rehearseRule(actor, { ...own, changes });
        print(options, rehearsed, [UNCHANGED, ...rehearsed.windows.map(windowLine)]);
      });
    });
}

function asTrial(command: Command): Command {
  return command
    .requiredOption(
      '--changes <file>',
      'JSON: {"indicators": {CODE: {"weight": 20}}, "withoutArticles": [13]}',
    )
    .addOption(
      new Option('--aggregation <kind>', 'how points become a total')
        .choices(['arithmetic', 'geometric'])
        .default('arithmetic'),
    );
}

/** What is no JSON is read as null, which is refused with the reason like any other wrong shape. */
async function readJson(file: string): Promise<unknown> {
  const text = await readFile(await readableFile(file), 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function linesOf({ window, rescaledFrom, summary, moves }: TrialView): string[] {
  return [
    UNCHANGED,
    `${window.title}: ${summaryText(summary)}`,
    ...(rescaledFrom === null ? [] : [`جمع وزن‌ها ${formatDecimal(rescaledFrom)} بود و به ۱۰۰۰ رسانده شد.`]),
    ...moves
      .slice(0, SHOWN)
      .map(
        ({ code, name, live, trial }) =>
          `${code}\t${name}\t${formatDecimal(live.earned)} ← ${formatDecimal(trial.earned)}\tرتبه ${rankText(live.rank)} ← ${rankText(trial.rank)}`,
      ),
    ...(moves.length > SHOWN ? [`… و ${toPersianDigits(moves.length - SHOWN)} دستگاه دیگر`] : []),
  ];
}

function windowLine({ window, summary, faults }: RehearsalView['windows'][number]): string {
  if (summary) return `${window.title}: ${summaryText(summary)}`;
  return `${window.title}: ${faults.map(({ message }) => message).join(' ') || 'دستگاهی برای سنجش نبود.'}`;
}

function summaryText({ live, trial, agencies, movedInPoints, movedInRank }: TrialView['summary']): string {
  return `میانگین ${formatDecimal(live.percent)}٪ ← ${formatDecimal(trial.percent)}٪، امتیاز ${toPersianDigits(movedInPoints)} و رتبهٔ ${toPersianDigits(movedInRank)} دستگاه از ${toPersianDigits(agencies)} تغییر می‌کرد`;
}

function rankText(rank: number | null): string {
  return rank === null ? '—' : toPersianDigits(rank);
}
