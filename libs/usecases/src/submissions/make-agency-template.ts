import type { Actor } from '#access';
import { parseQuarter } from '#calendar';
import { writeAgencyWorkbook, writeDoorTemplate } from '#ingestion';
import { createRepositories } from '#persistence';
import { authorise } from '../authorise.js';
import { currentEdition } from '../editions/current-edition.js';
import type { Dependencies } from '../dependencies.js';
import { findAgency } from '../find-agency.js';

/** csv and json: for agencies whose own systems fill it. */
export type TemplateFormat = 'xlsx' | 'csv' | 'json';

export async function makeAgencyTemplate(
  { dataSource }: Dependencies,
  actor: Actor,
  query: { agency: string; quarter: string; format?: TemplateFormat },
): Promise<{ fileName: string; bytes: Buffer }> {
  parseQuarter(query.quarter);
  const repositories = createRepositories(dataSource.manager);
  const agency = await findAgency(repositories, query.agency);
  await authorise(repositories, actor, 'download-template', agency.id);
  const { quarter, format = 'xlsx' } = query;
  const edition = await currentEdition(repositories);
  const input = { edition, agency: { code: agency.code, name: agency.name }, quarter };
  return {
    fileName: `karnameh-${agency.code}-${quarter}.${format}`,
    bytes: format === 'xlsx' ? await writeAgencyWorkbook(input) : writeDoorTemplate({ ...input, format }),
  };
}
