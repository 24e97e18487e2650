export { type Aggregation } from './aggregation.js';
export {
  type AgencyInWindow,
  type AgencyScore,
  type ArticleScore,
  type Hundredths,
  type IndicatorScore,
  type PooledValue,
  type QuarterAttainment,
} from './agency-score.js';
export { attainmentText } from './attainment-text.js';
export { compareFractions } from './compare-fractions.js';
export { createScorer, type Scorer } from './create-scorer.js';
export { formatPoints } from './format-points.js';
export { type Fraction } from './fraction.js';
export { percentOf } from './percent-of.js';
export { type PeerRank, type PeerRow, rankPeers } from './rank-peers.js';
export { scoreUnits, type UnitsScore } from './score-units.js';
export { toFraction } from './to-fraction.js';
export { createEarlyWarning, type EarlyWarning } from './early-warning/create-early-warning.js';
export {
  type DeskWatch,
  type DirectFlag,
  type IndexChange,
  type LevelFlag,
  type MemberState,
  type PeerPosition,
  type TrendFlag,
  type UnreportedMember,
  type WatchedAgency,
  type WatchedIndex,
  type WatchedMember,
} from './early-warning/desk-watch.js';
export { type IndexPair } from './early-warning/level-flags.js';
export { planeLines } from './early-warning/plane-lines.js';
export { type PlaneLines, type PlaneQuarter, planeQuarter } from './early-warning/plane-quarter.js';
export {
  createRankDraws,
  DRAWS,
  type DrawnPeer,
  type RankDraws,
  type RankInterval,
  type ScoredPeer,
  type Sha256,
} from './ranks/create-rank-draws.js';
export { flipOfNeighbours, type NeighbourFlip } from './ranks/flip-of-neighbours.js';
export { type RankWithoutArticle, ranksWithoutArticle } from './ranks/ranks-without-article.js';
export {
  changeEdition,
  type ChangedEdition,
  type EditionChanges,
  type IndicatorChange,
} from './what-if/change-edition.js';
export { type ParsedChanges, parseChanges } from './what-if/parse-changes.js';
export { type Comparison, compareScores, type Move, type RankedPoints } from './what-if/compare-scores.js';
export { attainmentsInTable } from './bulk/attainments-in-table.js';
export { createValueTable, type HeldNumbers, type ValueTableBuilder } from './bulk/create-value-table.js';
export { scoreTable, type TableScores } from './bulk/score-table.js';
export { tabulateValues } from './bulk/tabulate-values.js';
export { type TableTotals, totalsInTable } from './bulk/totals-in-table.js';
export { type SecondMeans, type ValueTable } from './bulk/value-table.js';
export { type ChangeCode, type ChangeFact } from './changes/change-fact.js';
export { changesBetween, type Standing } from './changes/changes-between.js';
export { changesOfNation, type ComparedAgency } from './changes/changes-of-nation.js';
export { type LeftOutShare, type LeftOutShares, leftOutShares } from './left-out-shares.js';
export { type OverClaim, type OverClaims, overClaims } from './over-claim.js';
export { poolUnits, type UnitsValue } from './units/pool-units.js';
export {
  type ExplanationCode,
  type ExplanationParams,
  type ExplanationStep,
} from './explanation/explanation-step.js';
export {
  explanationOf,
  type IndicatorExplanation,
  type ScoreExplanation,
} from './explanation/explanation-of.js';
