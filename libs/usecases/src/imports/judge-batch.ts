import type { CheckedWorkbook, TemplateIdentity } from '#ingestion';
import { createRepositories, type Repositories } from '#persistence';
import { messageOf } from '#platform';
import type { Dependencies } from '../dependencies.js';
import { acceptedValuesOf } from '../submissions/accepted-values-of.js';
import { ownerCodeOf } from '../submissions/admit-workbook.js';
import { EarlierValues } from '../submissions/earlier-values.js';
import { heldAgainstEarlier } from '../submissions/held-against-earlier.js';
import { reportsOf } from '../submissions/reports-of.js';
import { shownFileName } from '../submissions/shown-file-name.js';
import type { ImportDesk } from './import-desk.js';
import type { JudgedFile } from './judged-file.js';
import type { ReadFile } from './read-file.js';

/**
 * Holds a batch that was read against what was reported earlier, asked once for all its files. After the batch before it
 * is stored, and file by file: the findings are those of single uploads one after the other.
 */
export async function judgeBatch(
  { dataSource, reader }: Dependencies,
  desk: ImportDesk,
  files: readonly ReadFile[],
): Promise<JudgedFile[]> {
  const reports = files.map((file) =>
    file.verdict === 'read' ? reportsOf(file.checked, desk.idOf) : new Map<string, never>(),
  );
  const repositories = createRepositories(dataSource.manager);
  const locked = await lockedReports(repositories, desk, files);
  const earlier = await EarlierValues.of(
    repositories,
    reports.flatMap((ofFile) => [...ofFile.values()]),
  );
  return files.map((file, index) => {
    if (file.verdict !== 'read') return file;
    if (locked.has(reportKey(desk, file.identity) ?? '')) return lockedFile(file);
    const own = reports[index] ?? new Map<string, never>();
    const checked = heldAgainstEarlier(reader, file.checked, own, earlier, desk.context);
    if (checked.isAccepted)
      for (const [agency, report] of own)
        earlier.add(
          report,
          checked.values.filter((value) => value.agency === agency),
        );
    return newFile(desk, file, checked);
  });
}

/** Agencies and quarters whose head has signed: a new report is refused until the old one is sent back (design §4). */
async function lockedReports(
  { submissions }: Repositories,
  desk: ImportDesk,
  files: readonly ReadFile[],
): Promise<Set<string>> {
  const asked = files.flatMap((file) => {
    const agencyId = file.verdict === 'read' ? ownerIdOf(desk, file.identity) : null;
    return file.verdict === 'read' && agencyId ? [{ agencyId, quarter: file.identity.quarter }] : [];
  });
  const locked = await submissions.listLocked(asked);
  return new Set(locked.map(({ agencyId, quarter }) => `${agencyId} ${quarter}`));
}

function reportKey(desk: ImportDesk, identity: TemplateIdentity): string | null {
  const agencyId = ownerIdOf(desk, identity);
  return agencyId && `${agencyId} ${identity.quarter}`;
}

function ownerIdOf(desk: ImportDesk, identity: TemplateIdentity): string | null {
  return identity.kind === 'agency' ? (desk.idOf.get(ownerCodeOf(identity) ?? '') ?? null) : null;
}

function lockedFile({ place, sha256 }: Extract<ReadFile, { verdict: 'read' }>): JudgedFile {
  return { place, verdict: 'refused', sha256, message: messageOf('SUBMISSION_LOCKED'), findings: [] };
}

function newFile(
  desk: ImportDesk,
  { place, bytes, sha256, identity, isLate }: Extract<ReadFile, { verdict: 'read' }>,
  checked: CheckedWorkbook,
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
      agencyId: ownerIdOf(desk, identity),
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
