import type { Command } from 'commander';
import { formatDecimal, toPersianDigits } from '#persian';
import { print } from '../print.js';
import { withHouse } from '../with-house.js';

export function registerExplainCommand(program: Command): void {
  program
    .command('explain')
    .description('open a score down to the cell')
    .requiredOption('--agency <code>')
    .requiredOption('--window <window>')
    .option('--indicator <code>')
    .action(async (own: { agency: string; window: string; indicator?: string }, command: Command) => {
      await withHouse(command, async ({ useCases }, actor, options) => {
        const explained = await useCases.explainScore(actor, own);
        print(options, explained, [
          `${explained.agency.code}، ${explained.window}: ${formatDecimal(explained.earned)} از ${formatDecimal(explained.ceiling)}`,
          ...explained.articles.flatMap((article) => [
            toPersianDigits(`مادهٔ ${article.number}: ${article.earned} از ${article.ceiling}`),
            ...article.indicators.flatMap((indicator) => [
              `  ${indicator.code}  ` +
                toPersianDigits(
                  `${indicator.earned} از ${indicator.effectiveWeight}؛ نسبت تحقق ${indicator.attainment ?? '—'}`,
                ),
              ...indicator.quarters.map(
                (quarter) =>
                  `    ${quarter.quarter}  ${quarter.status}  ${quarter.numerator ?? quarter.value ?? ''}` +
                  `${(quarter.denominator ?? quarter.n) ? ` / ${quarter.denominator ?? quarter.n ?? ''}` : ''}` +
                  `${quarter.source?.cells ? `  ${quarter.source.sheet ?? ''}!${quarter.source.cells}` : ''}`,
              ),
            ]),
          ]),
        ]);
      });
    });
}
