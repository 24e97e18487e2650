import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
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

// The package is CommonJS and its types describe an ES module's default.
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/**
 * Writes a window's snapshot: manifest.json and one canonical JSON file an agency (design §9, RFC 8785). The snapshot's
 * hash is the manifest's sha-256; the manifest names the hash of each agency file. Sources stay in the database.
 */
export async function writeSnapshot(
  { dataSource, clock, calendar }: Dependencies,
  actor: Actor,
  query: { window: string; folder: string },
): Promise<{ hash: string; agencies: number }> {
  const repositories = createRepositories(dataSource.manager);
  await authorise(repositories, actor, 'score-window');
  const window = parseWindow(query.window);
  requireClosed(window, clock.now());
  const edition = await currentEdition(repositories);
  const scored = await scoreAgencies(
    repositories,
    edition,
    window,
    await repositories.agencies.list({ kind: 'nation' }),
  );
  scored.sort((a, b) => (a.agency.code < b.agency.code ? -1 : 1));
  const ledgerOf = createLedger(window.quarters, calendar, jalaliDateOf(clock.now()));
  // Beside the final folder first: a crash leaves the old snapshot or the new one.
  const unfinished = `${query.folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(path.join(unfinished, 'agencies'), { recursive: true });
  const agencies = [];
  for (const one of scored) {
    const text = canonical({
      agency: one.agency.code,
      values: snapshotValues(edition, window, one),
    });
    const file = `agencies/${one.agency.code}.json`;
    await writeFile(path.join(unfinished, file), text);
    agencies.push({
      code: one.agency.code,
      name: one.agency.name,
      group: one.agency.group,
      level: one.agency.level,
      parent: one.agency.parent?.code ?? null,
      province: one.agency.province?.code ?? null,
      firstQuarter: one.agency.firstQuarter,
      lastQuarter: one.agency.lastQuarter,
      ledger: ledgerOf(one.agency, one.entries),
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
  await writeFile(path.join(unfinished, 'manifest.json'), manifest);
  await rm(query.folder, { recursive: true, force: true });
  await rename(unfinished, query.folder);
  return { hash: sha256(manifest), agencies: agencies.length };
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
