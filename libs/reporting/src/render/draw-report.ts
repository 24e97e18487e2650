import { renderAnnualPdf } from '../pdf/render-annual-pdf.js';
import { renderScorecardPdf } from '../pdf/render-scorecard-pdf.js';
import type { ReportJob } from './report-job.js';

/** Draws one report in this thread. The workbook writer is loaded when the first workbook is asked for. */
export async function drawReport(job: ReportJob): Promise<Buffer> {
  switch (job.name) {
    case 'scorecard-pdf':
      return renderScorecardPdf(job.model);
    case 'annual-pdf':
      return renderAnnualPdf(job.model);
    case 'scorecard-workbook': {
      const { renderScorecardWorkbook } = await import('../excel/index.js');
      return renderScorecardWorkbook(job.model);
    }
    case 'annual-workbook': {
      const { renderAnnualWorkbook } = await import('../excel/index.js');
      return renderAnnualWorkbook(job.model);
    }
  }
}
