import type { ScorecardModel } from '../model/index.js';
import { reportPdf } from './report-pdf.js';
import { scorecardDefinition } from './scorecard/scorecard-definition.js';

/** One agency's scorecard, A4. */
export function renderScorecardPdf(model: ScorecardModel): Promise<Buffer> {
  return reportPdf().renderPdf(scorecardDefinition(model));
}
