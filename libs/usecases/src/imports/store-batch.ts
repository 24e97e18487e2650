import { inTransaction, type KnownFile } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import { holdWindows } from '../submissions/hold-windows.js';
import type { ImportDesk } from './import-desk.js';
import type { JudgedFile } from './judged-file.js';

type NewFile = Extract<JudgedFile, { verdict: 'new' }>;

/** By sha-256, for the new files of a batch: the receipt each was given, or that of the same bytes before. */
export type Receipts = ReadonlyMap<string, Pick<KnownFile, 'id' | 'number'> & { readonly isNew: boolean }>;

/**
 * Stores the new files of a batch: files, then in one transaction submissions, findings, values by one COPY, and the
 * windows that are stale from now on. A process that is killed leaves all of it or nothing, and files without a row.
 */
export async function storeBatch(
  { dataSource, fileStore }: Dependencies,
  desk: ImportDesk,
  judged: readonly JudgedFile[],
): Promise<Receipts> {
  const bySha = new Map<string, NewFile>();
  // Twice the same bytes in one batch: the first counts, as it would one after the other.
  for (const file of judged)
    if (file.verdict === 'new' && !bySha.has(file.submission.sha256)) bySha.set(file.submission.sha256, file);
  if (bySha.size === 0) return new Map();
  const files = [...bySha.values()];
  await fileStore.putAll(files.map(({ bytes }) => bytes));
  return await inTransaction(dataSource, async (repositories) => {
    const { imports, scores } = repositories;
    await holdWindows(
      repositories,
      [...new Set(files.map(({ submission }) => submission.quarter))],
      desk.now,
    );
    const added = await imports.add(
      files.map(({ submission }) => submission),
      desk.now,
    );
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
    const known = await imports.known([...bySha.keys()]);
    return new Map(
      [...known].map(([sha256, { id, number }]) => [sha256, { id, number, isNew: added.has(sha256) }]),
    );
  });
}
