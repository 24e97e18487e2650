import { type Actor, scopeOf } from '#access';
import { parseQuarter } from '#calendar';
import { writeEvaluatorWorkbook } from '#ingestion';
import { createRepositories } from '#persistence';
import { authorise } from '../authorise.js';
import { currentEdition } from '../editions/current-edition.js';
import type { Dependencies } from '../dependencies.js';
import { existsIn } from '../scores/agency-in-window.js';
import { officeOf } from './office-of.js';

/** The evaluation office's workbook: its agencies × what evaluators supply. */
export async function makeEvaluatorTemplate(
  { dataSource }: Dependencies,
  actor: Actor,
  query: { quarter: string },
): Promise<{ fileName: string; bytes: Buffer }> {
  parseQuarter(query.quarter);
  const repositories = createRepositories(dataSource.manager);
  await authorise(repositories, actor, 'upload-evaluator-workbook');
  const inScope = await repositories.agencies.list(scopeOf(actor));
  const office = officeOf(actor, inScope);
  const agencies = inScope.filter((agency) => existsIn(agency, [query.quarter]));
  const bytes = await writeEvaluatorWorkbook({
    edition: await currentEdition(repositories),
    office,
    quarter: query.quarter,
    agencies: agencies.map(({ code, name }) => ({ code, name })),
  });
  return { fileName: `karnameh-evaluation-${office.code}-${query.quarter}.xlsx`, bytes };
}
