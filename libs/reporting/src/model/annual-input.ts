import type { JalaliDate, ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { AgencyScore, DeskWatch } from '#scoring';
import type { AgencyFacts } from './agency-facts.js';
import type { QuarterScore } from './quarter-score.js';
import type { RankAmongPeers } from './rank-among-peers.js';
import type { ReportMarks } from './report-marks.js';

export interface AgencyOfYear {
  readonly facts: AgencyFacts;
  readonly score: AgencyScore;
  readonly previous: AgencyScore | null;
  /** Quarters of the window before whose report never came. */
  readonly previousMissing: number;
  /** «Bridge or wall» among all of its peers. */
  readonly watch: DeskWatch;
  readonly rank: RankAmongPeers;
  readonly quarterScores: readonly QuarterScore[];
}

/** All that the national report is made of. */
export interface AnnualInput {
  readonly edition: Edition;
  readonly window: ScoreWindow;
  readonly agencies: readonly AgencyOfYear[];
  readonly marks: ReportMarks;
  readonly producedOn: JalaliDate;
  /** 29 Azar, or the working day before it. */
  readonly presentedOn: JalaliDate;
  readonly snapshotHash: string | null;
}
