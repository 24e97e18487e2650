import { type Command, Option } from 'commander';
import { formatDecimal, toPersianDigits } from '#persian';
import type { ExplainedIndicator, ExplainView, UseCases } from '#usecases';
import { print } from '../print.js';
import { withHouse } from '../with-house.js';

export function registerExplainCommand(program: Command): void {
  program
    .command('explain')
    .description('open a score down to the cell')
    .requiredOption('--agency <code>')
    .requiredOption('--window <window>')
    .option('--indicator <code>')
    .addOption(
      new Option('--basis <basis>', 'as declared or as reviewed')
        .choices(['self', 'confirmed'])
        .default('self'),
    )
    .action(async (own: Query, command: Command) => {
      await withHouse(command, async ({ useCases }, actor, options) => {
        const explained = await useCases.explainScore(actor, own);
        print(options, explained, linesOf(explained));
      });
    });
}

const BASES: Readonly<Record<ExplainView['basis'], string>> = {
  self: 'خوداظهاری',
  confirmed: 'تأییدشده',
};

type Query = Parameters<UseCases['explainScore']>[1];

function linesOf({ agency, window, basis, earned, ceiling, steps, articles }: ExplainView): string[] {
  return [
    `${agency.code}، ${window}، ${BASES[basis]}: ${formatDecimal(earned)} از ${formatDecimal(ceiling)}`,
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
        ...(quarter.review ? [`      ${quarter.review.text}`] : []),
        ...(quarter.source ? [`      ${quarter.source.text}`] : []),
      ]),
    ...steps.map(({ text }) => `    ${text}`),
  ];
}
