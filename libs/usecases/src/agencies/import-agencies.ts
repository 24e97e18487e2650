import type { Actor } from '#access';
import { DomainError } from '#faults';
import { createRepositories, inTransaction } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { readAgencyList } from './read-agency-list.js';
import { treeFaults } from './tree-faults.js';

/**
 * Adds or changes agencies from CSV (UTF-8, header `code,name,group,level,parentCode,provinceCode,provinceName,
 * firstQuarter,lastQuarter`): all rows or none. Who is scored and ranked with whom may change, so every window that is
 * not frozen is scored anew. @throws DomainError AGENCY_LIST_BROKEN with every fault and its row
 */
export async function importAgencies(
  { dataSource, queue, clock }: Dependencies,
  actor: Actor,
  csv: string,
): Promise<{ agencies: number }> {
  await authorise(createRepositories(dataSource.manager), actor, 'manage-agencies');
  const { agencies, provinces, faults } = readAgencyList(csv);
  await inTransaction(
    dataSource,
    async (repositories) => {
      const known = await repositories.agencies.list({ kind: 'nation' });
      const all = [...faults, ...treeFaults(agencies, known)];
      if (all.length > 0) throw new DomainError('AGENCY_LIST_BROKEN', { detail: all.join('\n') });
      await repositories.agencies.saveProvinces(provinces);
      await repositories.agencies.saveAll(agencies);
      return await repositories.scores.markAllStale(clock.now());
    },
    async (stale) => {
      await queue.ringAll(stale.map((window) => ({ name: 'refresh-window', window })));
    },
  );
  return { agencies: agencies.length };
}
