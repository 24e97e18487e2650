import type { AnnualModel, ScorecardModel } from '../model/index.js';
import type { ReportAnswer, ReportJob } from './report-job.js';
import { ThreadPool } from './thread-pool.js';

export interface ReportRenderer {
  scorecardPdf(model: ScorecardModel): Promise<Buffer>;
  scorecardWorkbook(model: ScorecardModel): Promise<Buffer>;
  annualPdf(model: AnnualModel): Promise<Buffer>;
  annualWorkbook(model: AnnualModel): Promise<Buffer>;
  /** Ends the threads; what still runs or waits is rejected. */
  close(): Promise<void>;
}

/**
 * Draws reports in worker threads, since a national report is seconds of pure computing, in which a job queue would lose
 * its lock. `threads` (1 where not told) is how many reports are drawn at once; further ones wait in order.
 */
export function createReportRenderer({ threads = 1 }: { readonly threads?: number } = {}): ReportRenderer {
  const pool = new ThreadPool<ReportJob, ReportAnswer>(
    new URL('./report-thread.js', import.meta.url),
    threads,
  );
  const draw = async (job: ReportJob): Promise<Buffer> => {
    const answer = await pool.run(job);
    if ('error' in answer) {
      const failure = new Error(answer.error.message);
      failure.stack = answer.error.stack;
      throw failure;
    }
    return Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.byteLength);
  };
  return {
    scorecardPdf: (model) => draw({ name: 'scorecard-pdf', model }),
    scorecardWorkbook: (model) => draw({ name: 'scorecard-workbook', model }),
    annualPdf: (model) => draw({ name: 'annual-pdf', model }),
    annualWorkbook: (model) => draw({ name: 'annual-workbook', model }),
    close: () => pool.close(),
  };
}
