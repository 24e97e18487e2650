import type { ReportedValue } from '#decree';

/** What is known of an agency from before the quarter that is checked. */
export interface AgencyHistory {
  /** Its values of earlier quarters, in any order. Eight quarters are enough. */
  readonly values: readonly ReportedValue[];
  /** Values of its peers (same group and level) in the quarter before. Asked only where its own quarters are few. */
  readonly peerValues?: readonly ReportedValue[] | undefined;
}
