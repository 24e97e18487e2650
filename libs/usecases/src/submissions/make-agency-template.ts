import type { Actor } from '#access';
import { parseQuarter } from '#calendar';
import { writeAgencyWorkbook } from '#ingestion';
import { createRepositories } from '#persistence';
import { authorise } from '../authorise.js';
import { currentEdition } from '../editions/current-edition.js';
import type { Dependencies } from '../dependencies.js';
import { findAgency } from '../find-agency.js';

export async function makeAgencyTemplate(
  { dataSource }: Dependencies,
  actor: Actor,
  query: { agency: string; quarter: string },
): Promise<{ fileName: string; bytes: Buffer }> {
  parseQuarter(query.quarter);
  const repositories = createRepositories(dataSource.manager);
  const agency = await findAgency(repositories, query.agency);
  await authorise(repositories, actor, 'download-template', agency.id);
  const bytes = await writeAgencyWorkbook({
    edition: await currentEdition(repositories),
    agency: { code: agency.code, name: agency.name },
    quarter: query.quarter,
  });
  return { fileName: `karnameh-${agency.code}-${query.quarter}.xlsx`, bytes };
}
