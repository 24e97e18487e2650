import { createHash } from 'node:crypto';
import { can } from '#access';
import { DomainError, type Finding } from '#faults';
import { checkFileName, type CheckedWorkbook, type TemplateIdentity } from '#ingestion';
import { createRepositories, type KnownFile } from '#persistence';
import { messageOf } from '#platform';
import type { Dependencies } from '../dependencies.js';
import { acceptedValuesOf } from '../submissions/accepted-values-of.js';
import { admitWorkbook, ownerCodeOf } from '../submissions/admit-workbook.js';
import { findingViewOf } from '../submissions/finding-view-of.js';
import { shownFileName } from '../submissions/shown-file-name.js';
import { SubmissionRefused } from '../submissions/submission-refused.js';
import type { ImportDesk } from './import-desk.js';
import type { ImportFile } from './import-file.js';
import type { JudgedFile } from './judged-file.js';

/** Reads and checks the files of a batch in the reader's threads; writes nothing. Bytes that are known are not read. */
export async function judgeBatch(
  dependencies: Dependencies,
  desk: ImportDesk,
  files: readonly ImportFile[],
): Promise<JudgedFile[]> {
  const hashes = files.map(({ content }) =>
    content.bytes ? createHash('sha256').update(content.bytes).digest('hex') : null,
  );
  const { imports } = createRepositories(dependencies.dataSource.manager);
  const known = await imports.known(hashes.filter((hash) => hash !== null));
  return await Promise.all(
    files.map(async (file, index) => await judge(dependencies, desk, file, hashes[index] ?? null, known)),
  );
}

async function judge(
  { reader }: Dependencies,
  desk: ImportDesk,
  { place, content }: ImportFile,
  sha256: string | null,
  known: ReadonlyMap<string, KnownFile>,
): Promise<JudgedFile> {
  const refused = (findings: readonly Finding[]) => refusedFor(desk, place, sha256, findings);
  if (content.finding || sha256 === null) return refused(content.finding ? [content.finding] : []);
  const before = known.get(sha256);
  // Whoever may import everything may hear of it; anybody else must first be found to have the right to this workbook.
  if (before && can(desk.actor, 'import-files', { isInScope: true }))
    return { place, verdict: 'repeat', known: before };
  const { bytes } = content;
  const read = await reader.read(bytes, desk.context);
  if (!read.identity) return refused(read.findings);
  const named = checkFileName(place, bytes);
  if (named.length > 0) return refused(named);
  try {
    const { isLate } = admitWorkbook(read.identity, await desk.factsOf(read.identity));
    if (before) return { place, verdict: 'repeat', known: before };
    const closer = await desk.contextOf(read.identity);
    const checked = closer ? await reader.read(bytes, closer) : read;
    return newFile(desk, { place, bytes, sha256 }, read.identity, checked, isLate);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const findings = error instanceof SubmissionRefused ? error.findings : [];
    const message = findings[0]?.message ?? messageOf(error.code, error.params);
    return { place, verdict: 'refused', sha256, message, findings };
  }
}

function newFile(
  desk: ImportDesk,
  { place, bytes, sha256 }: { place: string; bytes: Buffer; sha256: string },
  identity: TemplateIdentity,
  checked: CheckedWorkbook,
  isLate: boolean,
): JudgedFile {
  const values = acceptedValuesOf(checked, desk.idOf);
  const agency = identity.kind === 'agency' ? ownerCodeOf(identity) : null;
  return {
    place,
    verdict: 'new',
    bytes,
    agency,
    findings: checked.findings,
    values,
    submission: {
      kind: identity.kind,
      agencyId: agency === null ? null : (desk.idOf.get(agency) ?? null),
      office: identity.office,
      quarter: identity.quarter,
      editionCode: identity.edition,
      fileName: shownFileName(place),
      sha256,
      bytes: bytes.length,
      isLate,
      preparedById: desk.actor.userId,
      receivedAt: desk.now,
      state: checked.isAccepted ? 'checked' : 'rejected',
      valueCount: values.length,
    },
  };
}

function refusedFor(
  desk: ImportDesk,
  place: string,
  sha256: string | null,
  findings: readonly Finding[],
): JudgedFile {
  const views = findings.map((finding) => findingViewOf(finding, desk.editions.at(-1)));
  return { place, verdict: 'refused', sha256, message: views[0]?.message ?? '', findings: views };
}
