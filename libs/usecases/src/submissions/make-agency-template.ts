import type { Actor } from '#access';
import { parseQuarter } from '#calendar';
import { writeAgencyWorkbook, writeDoorTemplate } from '#ingestion';
import { createRepositories } from '#persistence';
import { authorise } from '../authorise.js';
import { currentEdition } from '../editions/current-edition.js';
import type { Dependencies } from '../dependencies.js';
import { findAgency } from '../find-agency.js';
import type { FileToSend } from '../use-cases.js';
import { constantsOf } from './constants-of.js';
import type { TemplateFormat } from './template-format.js';

/**
 * The blank workbook of an agency; with `prefill`, its constants as it last reported them stand in it, marked.
 * @throws DomainError QUARTER_UNKNOWN, AGENCY_UNKNOWN, FORBIDDEN
 */
export async function makeAgencyTemplate(
  { dataSource, isDemonstration }: Dependencies,
  actor: Actor,
  query: { agency: string; quarter: string; format?: TemplateFormat; prefill?: boolean },
): Promise<FileToSend> {
  parseQuarter(query.quarter);
  const repositories = createRepositories(dataSource.manager);
  const agency = await findAgency(repositories, query.agency);
  await authorise(repositories, actor, 'download-template', agency.id);
  const { quarter, format = 'xlsx' } = query;
  const edition = await currentEdition(repositories);
  const prefill = query.prefill ? await constantsOf(repositories, agency.id, edition, quarter) : [];
  const of = { code: agency.code, name: agency.name };
  const input = { edition, agency: of, quarter, prefill, isDemonstration };
  return {
    fileName: `karnameh-${agency.code}-${quarter}.${format}`,
    bytes: format === 'xlsx' ? await writeAgencyWorkbook(input) : writeDoorTemplate({ ...input, format }),
  };
}
