import type { AnnualModel, ScorecardModel } from '../model/index.js';

/** A report to draw; the model is plain data, so that it crosses to a thread as it is. */
export type ReportJob =
  | { readonly name: 'scorecard-pdf' | 'scorecard-workbook'; readonly model: ScorecardModel }
  | { readonly name: 'annual-pdf' | 'annual-workbook'; readonly model: AnnualModel };

/** What a thread answers. */
export type ReportAnswer =
  { readonly bytes: Uint8Array } | { readonly error: { readonly message: string; readonly stack: string } };
