import type { AnnualModel } from '../model/index.js';
import { annualDefinition } from './annual/annual-definition.js';
import { reportPdf } from './report-pdf.js';

/** The national annual report, A4. */
export function renderAnnualPdf(model: AnnualModel): Promise<Buffer> {
  return reportPdf().renderPdf(annualDefinition(model));
}
