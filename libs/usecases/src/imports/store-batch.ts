import { DomainError } from '#faults';
import type { KnownFile, Repositories } from '#persistence';
import { holdWindows } from '../submissions/hold-windows.js';
import type { ImportDesk } from './import-desk.js';
import type { JudgedFile } from './judged-file.js';

type NewFile = Extract<JudgedFile, { verdict: 'new' }>;

/** By sha-256, for the new files of a batch: the receipt each was given, or that of the same bytes before. */
export type Receipts = ReadonlyMap<
  string,
  Pick<KnownFile, 'id' | 'number' | 'receivedAt'> & { readonly isNew: boolean }
>;

/** The new files of a batch, each once: twice the same bytes, and the first counts, as it would one after the other. */
export function newFilesOf(judged: readonly JudgedFile[]): NewFile[] {
  const bySha = new Map<string, NewFile>();
  for (const file of judged)
    if (file.verdict === 'new' && !bySha.has(file.submission.sha256)) bySha.set(file.submission.sha256, file);
  return [...bySha.values()];
}

/**
 * Rows of the new files of a batch, whose bytes are in the file store: submissions, findings, values by one COPY, and the
 * windows that are stale from now on. In the transaction of its caller: a process that is killed leaves all of it or nothing.
 */
export async function storeBatch(
  repositories: Repositories,
  desk: ImportDesk,
  files: readonly NewFile[],
): Promise<Receipts> {
  if (files.length === 0) return new Map();
  const { imports, scores } = repositories;
  await holdWindows(repositories, [...new Set(files.map(({ submission }) => submission.quarter))], desk.now);
  const added = await imports.add(
    files.map(({ submission }) => submission),
    desk.now,
  );
  await requireUnlocked(repositories, files);
  const rows = files.flatMap((file) => {
    const receipt = added.get(file.submission.sha256);
    return receipt ? [{ ...file, submissionId: receipt.id }] : [];
  });
  await imports.addFindings(rows);
  await imports.addValues(rows);
  const quarters = new Set(
    rows
      .filter(({ submission }) => submission.state === 'checked')
      .map(({ submission }) => submission.quarter),
  );
  const windows = [...quarters].flatMap((quarter) => desk.windowsOf(quarter).map(({ code }) => code));
  if (windows.length > 0) await scores.markStale([...new Set(windows)], desk.now);
  const known = await imports.known(files.map(({ submission }) => submission.sha256));
  return new Map(
    [...known].map(([sha256, { id, number, receivedAt }]) => [
      sha256,
      { id, number, receivedAt, isNew: added.has(sha256) },
    ]),
  );
}

/** Signed since the batch was judged: it is judged again, and that file refused. @throws DomainError SUBMISSION_LOCKED */
async function requireUnlocked({ submissions }: Repositories, files: readonly NewFile[]): Promise<void> {
  const locked = await submissions.listLocked(
    files.flatMap(({ submission: { agencyId, quarter } }) => (agencyId ? [{ agencyId, quarter }] : [])),
  );
  if (locked.length > 0) throw new DomainError('SUBMISSION_LOCKED', {});
}
