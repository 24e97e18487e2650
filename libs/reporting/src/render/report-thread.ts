// The worker thread of the report renderer: one job at a time, fonts parsed before the first.
import { parentPort } from 'node:worker_threads';
import { reportPdf } from '../pdf/report-pdf.js';
import { drawReport } from './draw-report.js';
import type { ReportAnswer, ReportJob } from './report-job.js';

async function answer(job: ReportJob): Promise<void> {
  try {
    const drawn = await drawReport(job);
    // A copy of exactly these bytes, which then moves to the other thread without another copy.
    const bytes = new Uint8Array(drawn);
    parentPort?.postMessage({ bytes } satisfies ReportAnswer, [bytes.buffer]);
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    parentPort?.postMessage({ error: { message, stack: stack ?? '' } } satisfies ReportAnswer);
  }
}

const warm = reportPdf().renderPdf({
  title: 'گرم',
  content: [{ text: ['گرم', { text: 'گرم', bold: true }] }],
});
parentPort?.on('message', (job: ReportJob) => {
  void warm.then(() => answer(job));
});
