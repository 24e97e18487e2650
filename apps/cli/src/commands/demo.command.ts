import path from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { formatDecimal, toPersianDigits } from '#persian';
import type { DemonstrationProgress } from '#usecases';
import { makeReports } from '../make-reports.js';
import { print } from '../print.js';
import { StageClock } from '../stage-clock.js';
import { withHouse } from '../with-house.js';

const WINDOW = 'charter-1405';

/** The whole job without the web or a running worker, on fictitious agencies (design §9). */
export function registerDemoCommand(program: Command): void {
  program
    .command('demo')
    .description('fictitious agencies: workbooks, import, scores, every scorecard and the annual report')
    .requiredOption('--out <folder>')
    .option('--agencies <n>', 'how many fictitious agencies', positiveInteger, 60)
    .option('--years <n>', 'how many years of quarters, up to 1405-Q2', positiveInteger, 2)
    .action(async (own: { out: string; agencies: number; years: number }, command: Command) => {
      await withHouse(command, async (house, actor, options) => {
        const { useCases } = house;
        const stages = new StageClock((line) => {
          (options.json ? process.stderr : process.stdout).write(`${line}\n`);
        });
        await house.serveJobs();
        const filled = await useCases.fillDemonstration(actor, {
          agencies: own.agencies,
          years: own.years,
          onProgress: tellProgress,
        });
        stages.tell(
          toPersianDigits(
            `${filled.agencies} دستگاه نمایشی، ${filled.quarters} سه‌ماهه: ${filled.workbooks} کاربرگ ساخته، خوانده و سنجیده شد؛ ${filled.values} مقدار`,
          ),
        );
        const score = await useCases.scoreWindow(actor, { window: WINDOW });
        stages.tell(
          `امتیاز ${WINDOW}: میانگین ${formatDecimal(score.mean)} از ${formatDecimal(score.ceiling)}، ${toPersianDigits(score.agencies)} دستگاه (تأییدنشده)`,
        );
        const agencies = await useCases.listAgencies(actor, WINDOW);
        const scorecards = await makeReports(
          useCases,
          actor,
          agencies.map(({ code }) => ({ kind: 'scorecard' as const, agency: code, window: WINDOW })),
          own.out,
        );
        stages.tell(toPersianDigits(`${agencies.length} کارنامه (${scorecards.length} پرونده)`));
        const annual = await makeReports(useCases, actor, [{ kind: 'annual', window: WINDOW }], own.out);
        stages.tell('گزارش ملی سالانه');
        const snapshot = await useCases.writeSnapshot(actor, {
          window: WINDOW,
          folder: path.join(own.out, `snapshot-${WINDOW}`),
        });
        stages.tell(toPersianDigits(`داده‌های تثبیت‌پذیر دوره: ${snapshot.agencies} دستگاه`));
        if (options.json)
          print(options, { ...filled, score, scorecards, annual, snapshot, stages: stages.list() }, []);
      });
    });
}

/** On a terminal a line that moves; nothing elsewhere, so that logs stay short. */
function tellProgress({ stage, done, total }: DemonstrationProgress): void {
  if (stage !== 'workbooks' || !process.stderr.isTTY) return;
  process.stderr.write(`\r${toPersianDigits(`${done} از ${total}`)} کاربرگ${done === total ? '\n' : ''}`);
}

function positiveInteger(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('یک عدد درست مثبت');
  return value;
}
