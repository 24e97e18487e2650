import type { Command } from 'commander';
import { formatDecimal, toPersianDigits } from '#persian';
import type { ExplainedIndicator, ExplainView } from '#usecases';
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
        print(options, explained, linesOf(explained));
      });
    });
}

function linesOf({ agency, window, earned, ceiling, steps, articles }: ExplainView): string[] {
  return [
    `${agency.code}، ${window}: ${formatDecimal(earned)} از ${formatDecimal(ceiling)}`,
    ...steps.map(({ text }) => text),
    ...articles.flatMap((article) => [
      '',
      toPersianDigits(`مادهٔ ${article.number}: ${article.earned} از ${article.ceiling}`),
      ...article.steps.map(({ text }) => text),
      ...article.indicators.flatMap(indicatorLines),
    ]),
  ];
}

function indicatorLines({ code, title, formula, steps, quarters }: ExplainedIndicator): string[] {
  return [
    '',
    `  ${code}  ${title}`,
    `    ${formula}`,
    ...quarters
      .filter(({ status }) => status !== 'not-due')
      .flatMap((quarter) => [
        `    ${quarter.steps.map(({ text }) => text).join(' ')}`,
        ...(quarter.source ? [`      ${quarter.source.text}`] : []),
      ]),
    ...steps.map(({ text }) => `    ${text}`),
  ];
}
