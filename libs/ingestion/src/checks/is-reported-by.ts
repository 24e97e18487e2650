import type { ReadContext } from './read-context.js';

/** Whether an office may report on an agency: on those below it. An office that is no agency is the national one. */
export function isReportedBy(
  office: string | null,
  agency: string,
  { knownAgencies, parents }: Pick<ReadContext, 'knownAgencies' | 'parents'>,
): boolean {
  if (!knownAgencies) return true;
  if (!knownAgencies.has(agency)) return false;
  if (office === null || !parents || !knownAgencies.has(office)) return true;
  let above: string | undefined = agency;
  while (above !== undefined && above !== office) above = parents.get(above);
  return above === office;
}
