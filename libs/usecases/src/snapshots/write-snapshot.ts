import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import canonicalizeModule from 'canonicalize';
import type { Actor } from '#access';
import { jalaliDateOf, parseWindow, type ScoreWindow } from '#calendar';
import type { Edition, ReportedValue } from '#decree';
import { createRepositories } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { currentEdition } from '../editions/current-edition.js';
import { createLedger } from '../scores/create-ledger.js';
import { requireClosed } from '../scores/require-closed.js';
import { scoreAgencies, type ScoredAgency } from '../scores/score-agencies.js';
import { systemValues } from '../scores/system-values.js';
import { MANIFEST, replaceFolder } from './replace-folder.js';

// The package is CommonJS and its types describe an ES module's default.
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/**
 * Writes a window's snapshot: manifest.json and one canonical JSON file an agency (design §9, RFC 8785). The snapshot's
 * hash is the manifest's sha-256; the manifest names the hash of each agency file. Sources stay in the database.
 * @throws DomainError SCORE_MISSING for a window that still runs; BAD_REQUEST where the folder holds something else
 */
export async function writeSnapshot(
  { dataSource, clock, calendar }: Dependencies,
  actor: Actor,
  query: { window: string; folder: string },
): Promise<{ hash: string; agencies: number }> {
  await authorise(createRepositories(dataSource.manager), actor, 'score-window');
  const window = parseWindow(query.window);
  requireClosed(window, clock.now());
  // One view of the database, whatever is checked meanwhile: values, ledger and agencies belong together.
  const { edition, scored } = await dataSource.transaction('REPEATABLE READ', async (manager) => {
    const repositories = createRepositories(manager);
    const current = await currentEdition(repositories);
    const agencies = await repositories.agencies.list({ kind: 'nation' });
    return { edition: current, scored: await scoreAgencies(repositories, current, window, agencies) };
  });
  scored.sort((a, b) => (a.agency.code < b.agency.code ? -1 : 1));
  const ledgerOf = createLedger(window.quarters, calendar, jalaliDateOf(clock.now()));
  const hash = await replaceFolder(query.folder, async (folder) => {
    await mkdir(path.join(folder, 'agencies'));
    const agencies = [];
    for (const one of scored) {
      const { agency } = one;
      const text = canonical({ agency: agency.code, values: snapshotValues(edition, window, one) });
      const file = `agencies/${agency.code}.json`;
      await writeFile(path.join(folder, file), text);
      agencies.push({
        code: agency.code,
        name: agency.name,
        group: agency.group,
        level: agency.level,
        parent: agency.parent?.code ?? null,
        province: agency.province?.code ?? null,
        firstQuarter: agency.firstQuarter,
        lastQuarter: agency.lastQuarter,
        ledger: ledgerOf(agency, one.entries),
        file,
        sha256: sha256(text),
      });
    }
    const manifest = canonical({
      window: { code: window.code, quarters: window.quarters },
      edition,
      basis: 'self',
      supersedes: null,
      agencies,
    });
    await writeFile(path.join(folder, MANIFEST), manifest);
    return sha256(manifest);
  });
  return { hash, agencies: scored.length };
}

function snapshotValues(edition: Edition, window: ScoreWindow, one: ScoredAgency): ReportedValue[] {
  return [
    ...one.values.map(
      ({ indicator, quarter, status, numerator, denominator, value, n, secondValue, secondN, reason }) => ({
        indicator,
        quarter,
        status,
        numerator,
        denominator,
        value,
        n,
        secondValue,
        secondN,
        reason,
      }),
    ),
    ...systemValues(edition, one.agency, window.quarters, one.entries),
  ].sort((a, b) => (`${a.quarter} ${a.indicator}` < `${b.quarter} ${b.indicator}` ? -1 : 1));
}

function canonical(value: unknown): string {
  return canonicalize(value) ?? '';
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
