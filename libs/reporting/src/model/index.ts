export { buildAnnualModel } from './build-annual-model.js';
export { buildScorecardModel } from './build-scorecard-model.js';
export { deskWatchSentences } from './warnings/desk-watch-sentences.js';
export { changeSentence, type ChangeSentence } from './changes/change-sentence.js';
export type { ExplanationRow } from './explanation/explanation-row.js';
export { explanationSentence, type ExplanationSentence } from './explanation/explanation-sentence.js';
export { sourceSentence, type ValueSource } from './explanation/source-sentence.js';
export { rankIntervalText } from './rank-interval-text.js';
export { FREQUENCY_TITLES } from './frequency-titles.js';
export { VALUE_STATUS_TITLES } from './value-status-titles.js';
export { targetText } from './target-text.js';
export type { AgencyFacts } from './agency-facts.js';
export type { AgencyOfYear, AnnualInput } from './annual-input.js';
export type {
  AnnualArticle,
  AnnualCover,
  AnnualGroup,
  AnnualLetter,
  AnnualModel,
  AnnualNation,
  ArticlePercent,
  DistributionBar,
  EarlyFinding,
  FindingTopic,
  League,
  LeagueRow,
  LedgerCounts,
  LedgerRow,
  LedgerShare,
  MethodSection,
  NationalIndicator,
  ScoreSpread,
} from './annual-model.js';
export type { PrintedPlane } from './warnings/printed-plane.js';
export type { PrintedWatch } from './warnings/printed-watch.js';
export type { PercentChange } from './percent-change.js';
export type { PrintedIndicator } from './printed-indicator.js';
export type { PrintedMarks } from './printed-marks.js';
export type { PrintedQuarter, PrintedWindow } from './printed-window.js';
export type { QuarterScore } from './quarter-score.js';
export type { RankAmongPeers } from './rank-among-peers.js';
export type { ReportMarks } from './report-marks.js';
export type { ScorecardInput } from './scorecard-input.js';
export type {
  ImprovedIndicator,
  ScorecardArticle,
  ScorecardIdentity,
  ScorecardIndicator,
  ScorecardModel,
  ScorecardQuarterValue,
  ScorecardRight,
  ScorecardTrendPoint,
  WeakIndicator,
} from './scorecard-model.js';
