import { jalaliDateOf, previousWindow, type ScoreWindow } from '#calendar';
import { type Edition, type ReportedValue, WATCHED_CODES } from '#decree';
import type { Repositories } from '#persistence';
import { currentEdition } from '../editions/current-edition.js';
import type { Dependencies } from '../dependencies.js';
import { createLedger } from '../scores/create-ledger.js';
import { scoreAgencies, type ScoredAgency } from '../scores/score-agencies.js';
import { systemValues } from '../scores/system-values.js';
import { canonicalJson } from './canonical-json.js';
import { sha256Of } from './sha256-of.js';
import type { ManifestAgency, SnapshotManifest, SnapshotValues } from './snapshot-manifest.js';

export interface Snapshot {
  readonly edition: Edition;
  readonly scored: readonly ScoredAgency[];
  /** manifest.json */
  readonly manifest: string;
  /** Of the manifest: the snapshot's. */
  readonly hash: string;
}

/** A text of the folder on its way to wherever it is kept. */
export type KeepFile = (path: string, text: string) => Promise<void>;

/**
 * A window as it stands now: canonical JSON (design §9, RFC 8785), one file an agency and the manifest that names them.
 * The files are handed out one after the other: those of a nation would be 208 MB in one piece.
 */
export async function snapshotOfWindow(
  { clock, calendar }: Pick<Dependencies, 'clock' | 'calendar'>,
  repositories: Repositories,
  window: ScoreWindow,
  corrects: { readonly supersedes: string | null; readonly reason: string | null },
  keep: KeepFile,
): Promise<Snapshot> {
  const edition = await currentEdition(repositories);
  const agencies = await repositories.agencies.list({ kind: 'nation' });
  const scored = await scoreAgencies(repositories, edition, window, agencies);
  scored.sort((a, b) => (a.agency.code < b.agency.code ? -1 : 1));
  const before = await repositories.values.current(
    scored.map(({ agency }) => agency.id),
    previousWindow(window).quarters,
    WATCHED_CODES,
  );
  const ledgerOf = createLedger(window.quarters, calendar, jalaliDateOf(clock.now()));
  const listed: ManifestAgency[] = [];
  for (const one of scored) {
    const { agency } = one;
    const text = canonicalJson({
      agency: agency.code,
      values: valuesOf(edition, window, one),
      previousValues: inOrder((before.get(agency.id) ?? []).map(withoutSource)),
    } satisfies SnapshotValues);
    const file = `agencies/${agency.code}.json`;
    await keep(file, text);
    listed.push({
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
      sha256: sha256Of(text),
    });
  }
  const manifest = canonicalJson({
    window: { code: window.code, quarters: window.quarters },
    edition,
    basis: 'self',
    ...corrects,
    agencies: listed,
  } satisfies SnapshotManifest);
  await keep('manifest.json', manifest);
  return { edition, scored, manifest, hash: sha256Of(manifest) };
}

function valuesOf(edition: Edition, window: ScoreWindow, one: ScoredAgency): ReportedValue[] {
  return inOrder([
    ...one.values.map(withoutSource),
    ...systemValues(edition, one.agency, window.quarters, one.entries),
  ]);
}

/** Cells and what was written in them stay in the database. */
function withoutSource(value: ReportedValue): ReportedValue {
  const { indicator, quarter, status, numerator, denominator, n, secondValue, secondN, reason } = value;
  return {
    indicator,
    quarter,
    status,
    numerator,
    denominator,
    value: value.value,
    n,
    secondValue,
    secondN,
    reason,
  };
}

function inOrder(values: readonly ReportedValue[]): ReportedValue[] {
  return values.toSorted((a, b) => (`${a.quarter} ${a.indicator}` < `${b.quarter} ${b.indicator}` ? -1 : 1));
}
