import type { Actor } from '#access';
import { createRepositories, inTransaction, type Repositories } from '#persistence';
import { isScored, type SubmissionState } from '#review';
import type { Dependencies } from '../dependencies.js';
import { refreshWindow } from '../scores/refresh-window.js';
import { checkSubmission } from '../submissions/check-submission.js';
import { scoreSubmission } from '../submissions/score-submission.js';
import type { ImportOutcome, ImportSummary } from '../views/import-outcome.js';
import { batchesOf, type BatchSize, USUAL_BATCH } from './batches-of.js';
import type { ImportFile } from './import-file.js';
import { ImportDesk } from './import-desk.js';
import { judgeBatch } from './judge-batch.js';
import type { JudgedFile } from './judged-file.js';
import { outcomesOf } from './outcomes-of.js';
import { readBatch } from './read-batch.js';
import type { ReadFile } from './read-file.js';
import { newFilesOf, storeBatch } from './store-batch.js';

export interface ImportOptions {
  /** Reads, checks and tells the same outcomes, and writes nothing. */
  readonly isDryRun?: boolean | undefined;
  readonly batch?: BatchSize | undefined;
  /** In the transaction of a batch: what is written there stands exactly where the batch does. */
  readonly onBatch?:
    ((repositories: Repositories, outcomes: readonly ImportOutcome[]) => Promise<void>) | undefined;
  /** Called in the order of the files, each once its batch is committed; waited for, so a slow reader holds the import. */
  readonly onOutcome?: ((outcome: ImportOutcome) => Promise<void> | void) | undefined;
}

/**
 * Bulk import (design §3): any number of files of workbooks in batches of up to 200. While one batch is stored the
 * next is read, and no more than these two are in memory however many files there are. The scores come last: every window
 * concerned is refreshed once. A process that is killed leaves whole batches, whose windows are marked stale and swept.
 * Who may send a workbook is asked for each file.
 */
export async function importFiles(
  dependencies: Dependencies,
  actor: Actor,
  files: AsyncIterable<ImportFile>,
  options: ImportOptions = {},
): Promise<ImportSummary> {
  const desk = await ImportDesk.open(dependencies, actor);
  const run = new ImportRun(dependencies, desk, options);
  let storing: Promise<void> = Promise.resolve();
  for await (const part of batchesOf(files, options.batch ?? USUAL_BATCH)) {
    const [read] = await Promise.all([readBatch(dependencies, desk, part), storing]);
    storing = run.finish(read);
    // Its failure is met where it is awaited; until then it must not count as nobody's.
    storing.catch(() => undefined);
  }
  await storing;
  return await run.score();
}

class ImportRun {
  private readonly counts = { files: 0, accepted: 0, rejected: 0, refused: 0, repeats: 0, values: 0 };
  private readonly quarters = new Set<string>();
  /** Checked, not scored: this run's own, and those that an earlier run was killed over. 36 bytes a file. */
  private readonly unscored: string[] = [];
  /** Received by an upload whose job has not come yet. */
  private readonly unchecked: string[] = [];
  /** In a dry run, where no receipt tells of the same bytes before, of the whole run; else of a batch. */
  private readonly seen = new Set<string>();

  constructor(
    private readonly dependencies: Dependencies,
    private readonly desk: ImportDesk,
    private readonly options: ImportOptions,
  ) {}

  async finish(read: readonly ReadFile[]): Promise<void> {
    const judged = await judgeBatch(this.dependencies, this.desk, read);
    const files = this.isDryRun ? [] : newFilesOf(judged);
    // The files first: a row whose file is missing could never be checked, a file without a row harms nobody.
    if (files.length > 0) await this.dependencies.fileStore.putAll(files.map(({ bytes }) => bytes));
    const outcomes = await inTransaction(
      this.dependencies.dataSource,
      async (repositories) => await this.store(repositories, judged, files),
    );
    for (const [index, outcome] of outcomes.entries()) {
      this.count(outcome, judged[index]);
      await this.options.onOutcome?.(outcome);
    }
  }

  private async store(
    repositories: Repositories,
    judged: readonly JudgedFile[],
    files: ReturnType<typeof newFilesOf>,
  ): Promise<ImportOutcome[]> {
    if (!this.isDryRun) this.seen.clear();
    const receipts = this.isDryRun ? null : await storeBatch(repositories, this.desk, files);
    for (const file of judged) {
      if (file.verdict === 'repeat') this.keep(file.known);
      if (file.verdict !== 'new' || file.submission.state !== 'checked') continue;
      const id = receipts?.get(file.submission.sha256)?.id;
      if (id) this.keep({ id, state: 'checked', quarter: file.submission.quarter, isScored: false });
    }
    const outcomes = await outcomesOf(repositories, this.desk, judged, receipts, (sha256) => {
      const isSeen = this.seen.has(sha256);
      this.seen.add(sha256);
      return isSeen;
    });
    await this.options.onBatch?.(repositories, outcomes);
    return outcomes;
  }

  async score(): Promise<ImportSummary> {
    const windows = this.isDryRun ? [] : await this.scoreAll();
    return { ...this.counts, windows };
  }

  private get isDryRun(): boolean {
    return this.options.isDryRun ?? false;
  }

  private keep(row: { id: string; state: SubmissionState; quarter: string; isScored: boolean }): void {
    if (row.state === 'received') this.unchecked.push(row.id);
    if (!isScored(row.state) || row.isScored) return;
    this.unscored.push(row.id);
    this.quarters.add(row.quarter);
  }

  private count({ outcome }: ImportOutcome, file: JudgedFile | undefined): void {
    this.counts.files += 1;
    this.counts[outcome === 'repeat' ? 'repeats' : outcome] += 1;
    if (outcome === 'accepted' && file?.verdict === 'new') this.counts.values += file.values.length;
  }

  private async scoreAll(): Promise<string[]> {
    const { dependencies } = this;
    for (const id of this.unchecked) {
      await checkSubmission(dependencies, id);
      await scoreSubmission(dependencies, id);
    }
    const codes = [...this.quarters].flatMap((quarter) =>
      this.desk.windowsOf(quarter).map(({ code }) => code),
    );
    const windows = [...new Set(codes)].sort();
    for (const window of windows) await refreshWindow(dependencies, window);
    const { imports } = createRepositories(dependencies.dataSource.manager);
    await imports.markScored(this.unscored, dependencies.clock.now());
    return windows;
  }
}
