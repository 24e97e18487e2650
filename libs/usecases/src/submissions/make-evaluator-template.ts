import { type Actor, scopeOf } from '#access';
import { parseQuarter } from '#calendar';
import {
  type FormKind,
  writeDoorTemplate,
  writeEvaluatorWorkbook,
  writeFormDoor,
  writeFormWorkbook,
} from '#ingestion';
import { createRepositories } from '#persistence';
import { authorise } from '../authorise.js';
import { currentEdition } from '../editions/current-edition.js';
import type { Dependencies } from '../dependencies.js';
import { existsIn } from '../scores/agency-in-window.js';
import type { FileToSend } from '../use-cases.js';
import { officeOf } from './office-of.js';
import type { TemplateFormat } from './template-format.js';

export type EvaluatorTemplateKind = 'indicators' | FormKind;

/**
 * The evaluation office's blank files: its agencies × what evaluators supply, or the forms that it collects one by one
 * (`survey`, `calls`) and that are aggregated here.
 * @throws DomainError QUARTER_UNKNOWN, FORBIDDEN
 */
export async function makeEvaluatorTemplate(
  { dataSource, isDemonstration }: Dependencies,
  actor: Actor,
  query: { quarter: string; kind?: EvaluatorTemplateKind; format?: TemplateFormat },
): Promise<FileToSend> {
  parseQuarter(query.quarter);
  const repositories = createRepositories(dataSource.manager);
  await authorise(repositories, actor, 'upload-evaluator-workbook');
  const inScope = await repositories.agencies.list(scopeOf(actor));
  const office = officeOf(actor, inScope);
  const agencies = inScope.filter((agency) => existsIn(agency, [query.quarter]));
  const { quarter, kind = 'indicators', format = 'xlsx' } = query;
  const input = {
    edition: await currentEdition(repositories),
    office,
    quarter,
    agencies: agencies.map(({ code, name }) => ({ code, name })),
    isDemonstration,
  };
  if (kind === 'indicators')
    return {
      fileName: `karnameh-evaluation-${office.code}-${quarter}.${format}`,
      bytes:
        format === 'xlsx' ? await writeEvaluatorWorkbook(input) : writeDoorTemplate({ ...input, format }),
    };
  const forms = { ...input, form: kind };
  return {
    fileName: `karnameh-${kind}-${office.code}-${quarter}.${format}`,
    bytes: format === 'xlsx' ? await writeFormWorkbook(forms) : writeFormDoor({ ...forms, format }),
  };
}
