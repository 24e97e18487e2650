import { type Actor, scopeOf } from '#access';
import { parseQuarter } from '#calendar';
import { writeDoorTemplate, writeEvaluatorWorkbook } from '#ingestion';
import { createRepositories } from '#persistence';
import { authorise } from '../authorise.js';
import { currentEdition } from '../editions/current-edition.js';
import type { Dependencies } from '../dependencies.js';
import { existsIn } from '../scores/agency-in-window.js';
import type { FileToSend } from '../use-cases.js';
import { officeOf } from './office-of.js';
import type { TemplateFormat } from './template-format.js';

/**
 * The evaluation office's blank workbook: its agencies × what evaluators supply.
 * @throws DomainError QUARTER_UNKNOWN, FORBIDDEN
 */
export async function makeEvaluatorTemplate(
  { dataSource, isDemonstration }: Dependencies,
  actor: Actor,
  query: { quarter: string; format?: TemplateFormat },
): Promise<FileToSend> {
  parseQuarter(query.quarter);
  const repositories = createRepositories(dataSource.manager);
  await authorise(repositories, actor, 'upload-evaluator-workbook');
  const inScope = await repositories.agencies.list(scopeOf(actor));
  const office = officeOf(actor, inScope);
  const agencies = inScope.filter((agency) => existsIn(agency, [query.quarter]));
  const { quarter, format = 'xlsx' } = query;
  const input = {
    edition: await currentEdition(repositories),
    office,
    quarter,
    agencies: agencies.map(({ code, name }) => ({ code, name })),
    isDemonstration,
  };
  return {
    fileName: `karnameh-evaluation-${office.code}-${quarter}.${format}`,
    bytes: format === 'xlsx' ? await writeEvaluatorWorkbook(input) : writeDoorTemplate({ ...input, format }),
  };
}
