import type { AgencyStanding } from '../agency-standing.js';
import type { AnnualArticle, AnnualNation, NationalIndicator } from '../annual-model.js';
import type { PrintedWindow } from '../printed-window.js';

/** What the early findings are drawn from. */
export interface FindingSources {
  readonly window: PrintedWindow;
  readonly standings: readonly AgencyStanding[];
  readonly nation: AnnualNation;
  readonly articles: readonly AnnualArticle[];
  readonly indicators: readonly NationalIndicator[];
}
