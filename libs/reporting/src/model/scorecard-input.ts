import type { JalaliDate, ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { AgencyScore, ChangeFact, DeskWatch, Hundredths } from '#scoring';
import type { AgencyFacts } from './agency-facts.js';
import type { QuarterScore } from './quarter-score.js';
import type { RankAmongPeers } from './rank-among-peers.js';
import type { ReportMarks } from './report-marks.js';

/** All that a scorecard is made of. */
export interface ScorecardInput {
  readonly edition: Edition;
  readonly window: ScoreWindow;
  readonly agency: AgencyFacts;
  readonly score: AgencyScore;
  /** The window of the same kind before; null where there was none. */
  readonly previous: AgencyScore | null;
  /** Since the window before; empty where that does not compare. */
  readonly changes: readonly ChangeFact[];
  /** «Bridge or wall» among all of its peers. */
  readonly watch: DeskWatch;
  /** Up to eight, in time order. */
  readonly quarterScores: readonly QuarterScore[];
  readonly rank: RankAmongPeers;
  /** Article number → median of the peers' per cent of that article's points, in hundredths. */
  readonly peerArticlePercents: ReadonlyMap<number, Hundredths>;
  readonly peerMedianPercent: Hundredths;
  readonly marks: ReportMarks;
  readonly producedOn: JalaliDate;
  /** SHA-256 of the frozen snapshot; null before the window is frozen. */
  readonly snapshotHash: string | null;
}
