import type { Actor } from '#access';
import { tehranInstant } from '#calendar';
import {
  demonstrationAccounts,
  demonstrationAgencies,
  type DemonstrationAgency,
  demonstrationQuarters,
} from '#demonstration';
import { DomainError } from '#faults';
import { createRepositories, inTransaction, type Repositories } from '#persistence';
import { createFixedClock } from '#platform';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { currentEdition } from '../editions/current-edition.js';
import { loadEdition } from '../editions/load-edition.js';
import { shippedEditionTexts } from '../editions/shipped-editions.js';
import { ringStuck } from '../ring-stuck.js';
import { refreshWindow } from '../scores/refresh-window.js';
import { listWindows } from '../scores/list-windows.js';
import { hashPassword } from '../sessions/passwords.js';
import { acceptUpload } from '../submissions/accept-upload.js';
import type { DemonstrationProgress } from '../use-cases.js';
import { lettersOf } from './letters-of.js';

/**
 * Fills an empty house with the fictitious agencies: real workbooks, sent through the real intake on the days of the
 * story by a simulated clock, checked and scored by whoever serves the queue. What is already there is not sent again,
 * so an interrupted first run goes on where it stopped.
 * @throws DomainError BAD_REQUEST in a real house with agencies of its own, FORBIDDEN
 */
export async function fillDemonstration(
  dependencies: Dependencies,
  actor: Actor,
  {
    agencies: count = 60,
    years = 2,
    onProgress = () => undefined,
  }: { agencies?: number; years?: number; onProgress?: (progress: DemonstrationProgress) => void },
): Promise<{ agencies: number; quarters: number; workbooks: number; values: number }> {
  const repositories = createRepositories(dependencies.dataSource.manager);
  await authorise(repositories, actor, 'fill-demonstration');
  for (const text of shippedEditionTexts()) await loadEdition(dependencies, actor, text);
  const edition = await currentEdition(repositories);
  const agencies = demonstrationAgencies(count, years);
  if (!dependencies.isDemonstration) await requireNoOthers(repositories, agencies);
  await saveAgencies(dependencies, agencies);
  if (dependencies.isDemonstration) await addAccounts(dependencies, agencies);
  // What a run that was cut off had received and not yet checked.
  await ringStuck(dependencies);
  onProgress({ stage: 'agencies', done: agencies.length, total: agencies.length });

  const quarters = demonstrationQuarters(years);
  const total = quarters.length * (agencies.length + 1);
  let done = 0;
  let workbooks = 0;
  let values = 0;
  for (const quarter of quarters) {
    const sent = await alreadySent(dependencies, quarter);
    for (const letter of lettersOf(edition, agencies, quarter)) {
      done += 1;
      if (!letter.isSilent && !sent.has(letter.key)) {
        const clock = createFixedClock(tehranInstant(letter.sentOn, 10));
        await acceptUpload({ ...dependencies, clock }, actor, {
          fileName: letter.fileName,
          bytes: await letter.write(),
        });
        workbooks += 1;
        values += letter.valueCount;
      }
      onProgress({ stage: 'workbooks', done, total });
    }
  }
  await dependencies.queue.drained();
  onProgress({ stage: 'imported', done: workbooks, total: workbooks });
  for (const window of await listWindows(dependencies, actor)) await refreshWindow(dependencies, window.code);
  onProgress({ stage: 'scored', done: agencies.length, total: agencies.length });
  return { agencies: agencies.length, quarters: quarters.length, workbooks, values };
}

/** Fictitious agencies among real ones would stand in their ranks and in the national report. */
async function requireNoOthers(
  repositories: Repositories,
  agencies: readonly DemonstrationAgency[],
): Promise<void> {
  const fictitious = new Set(agencies.map(({ code }) => code));
  const known = await repositories.agencies.list({ kind: 'nation' });
  if (known.some(({ code }) => !fictitious.has(code)))
    throw new DomainError('BAD_REQUEST', {
      detail: 'در این سامانه دستگاه‌های دیگری ثبت شده‌اند و داده‌های نمایشی با آن‌ها درمی‌آمیزد',
    });
}

async function saveAgencies(
  { dataSource }: Dependencies,
  agencies: readonly DemonstrationAgency[],
): Promise<void> {
  const provinces = new Map(
    agencies.flatMap(({ province }) => (province ? [[province.code, province] as const] : [])),
  );
  await inTransaction(dataSource, async (repositories) => {
    await repositories.agencies.saveProvinces([...provinces.values()]);
    await repositories.agencies.saveAll(
      agencies.map(({ code, name, group, level, province, parentCode, firstQuarter, lastQuarter }) => ({
        code,
        name,
        group,
        level,
        parentCode,
        provinceCode: province?.code ?? null,
        firstQuarter,
        lastQuarter,
      })),
    );
  });
}

/** Their passwords are published, so they are made in a demonstration only. */
async function addAccounts(
  { dataSource }: Dependencies,
  agencies: readonly DemonstrationAgency[],
): Promise<void> {
  await inTransaction(dataSource, async (repositories) => {
    for (const account of demonstrationAccounts(agencies)) {
      if (await repositories.users.findByUsername(account.username)) continue;
      const agency = account.agencyCode ? await repositories.agencies.findByCode(account.agencyCode) : null;
      await repositories.users.add({
        username: account.username,
        displayName: account.displayName,
        passwordHash: await hashPassword(account.password),
        role: account.role,
        agencyId: agency?.id ?? null,
      });
    }
  });
}

/** Keys of the workbooks of a quarter that an earlier, interrupted run sent: agency codes, or the office's. */
async function alreadySent({ dataSource }: Dependencies, quarter: string): Promise<Set<string>> {
  const rows = await createRepositories(dataSource.manager).submissions.list(
    { kind: 'nation' },
    { quarter, limit: 100_000 },
  );
  return new Set(rows.map((row) => row.agency?.code ?? row.office ?? ''));
}
