import { createRepositories } from '#persistence';
import type { Job } from '#queue';
import type { Dependencies } from './dependencies.js';
import { nextJobOf } from './submissions/next-job-of.js';

/** Older than this and still waiting: its ring was lost, or its job gave up. */
const STUCK_AFTER_MINUTES = 5;

/** PostgreSQL holds the truth, the queue only rings the bell: rows left behind are rung again; handlers are idempotent. */
export async function ringStuck({ dataSource, queue, clock }: Dependencies): Promise<number> {
  const repositories = createRepositories(dataSource.manager);
  const before = new Date(clock.now().getTime() - STUCK_AFTER_MINUTES * 60_000);
  const jobs: Job[] = [
    ...(await repositories.submissions.listStuck(before)).flatMap((row) => nextJobOf(row) ?? []),
    ...(await repositories.reports.listStuck(before)).map((reportId): Job => ({
      name: 'render-report',
      reportId,
    })),
    ...(await repositories.bulkImports.listStuck(before)).map((importId): Job => ({
      name: 'import-files',
      importId,
    })),
    ...(await repositories.scores.listStale(before)).map((window): Job => ({
      name: 'refresh-window',
      window,
    })),
  ];
  await queue.ringAll(jobs);
  return jobs.length;
}
