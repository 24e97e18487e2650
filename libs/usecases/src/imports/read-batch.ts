import { createHash } from 'node:crypto';
import { can } from '#access';
import { DomainError, type Finding } from '#faults';
import { checkFileName } from '#ingestion';
import { createRepositories, type KnownFile } from '#persistence';
import { messageOf } from '#platform';
import type { Dependencies } from '../dependencies.js';
import { admitWorkbook } from '../submissions/admit-workbook.js';
import { findingViewOf } from '../submissions/finding-view-of.js';
import { SubmissionRefused } from '../submissions/submission-refused.js';
import type { ImportDesk } from './import-desk.js';
import type { ImportFile } from './import-file.js';
import type { ReadFile } from './read-file.js';

/** Reads the files of a batch in the reader's threads, each once; writes nothing. Bytes that are known are not read. */
export async function readBatch(
  dependencies: Dependencies,
  desk: ImportDesk,
  files: readonly ImportFile[],
): Promise<ReadFile[]> {
  const hashes = files.map(({ content }) =>
    content.bytes ? createHash('sha256').update(content.bytes).digest('hex') : null,
  );
  const { imports } = createRepositories(dependencies.dataSource.manager);
  const known = await imports.known(hashes.filter((hash) => hash !== null));
  return await Promise.all(
    files.map(async (file, index) => await readOne(dependencies, desk, file, hashes[index] ?? null, known)),
  );
}

async function readOne(
  { reader }: Dependencies,
  desk: ImportDesk,
  { place, content }: ImportFile,
  sha256: string | null,
  known: ReadonlyMap<string, KnownFile>,
): Promise<ReadFile> {
  const refused = (findings: readonly Finding[]) => refusedFor(desk, place, sha256, findings);
  if (content.finding || sha256 === null) return refused(content.finding ? [content.finding] : []);
  const before = known.get(sha256);
  // Whoever may import everything may hear of it; anybody else must first be found to have the right to this workbook.
  if (before && can(desk.actor, 'import-files', { isInScope: true }))
    return { place, verdict: 'repeat', known: before };
  const { bytes } = content;
  const checked = await reader.read(bytes, desk.context);
  const { identity } = checked;
  if (!identity) return refused(checked.findings);
  const named = checkFileName(place, bytes);
  if (named.length > 0) return refused(named);
  try {
    const { isLate } = admitWorkbook(identity, await desk.factsOf(identity));
    if (before) return { place, verdict: 'repeat', known: before };
    return { place, verdict: 'read', bytes, sha256, identity, checked, isLate };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const findings = error instanceof SubmissionRefused ? error.findings : [];
    const message = findings[0]?.message ?? messageOf(error.code, error.params);
    return { place, verdict: 'refused', sha256, message, findings };
  }
}

function refusedFor(
  desk: ImportDesk,
  place: string,
  sha256: string | null,
  findings: readonly Finding[],
): ReadFile {
  const views = findings.map((finding) => findingViewOf(finding, desk.editions.at(-1)));
  return { place, verdict: 'refused', sha256, message: views[0]?.message ?? '', findings: views };
}
