import type { AgencyOfYear } from './annual-input.js';
import type { Hundredths } from '#scoring';
import type { PrintedWatch } from './warnings/printed-watch.js';

/** What the chapters of the annual report need of one agency, worked out once. */
export interface AgencyStanding {
  readonly agency: AgencyOfYear;
  readonly percent: Hundredths;
  readonly previousPercent: Hundredths | null;
  /** Percentage points; null without a window before. */
  readonly change: Hundredths | null;
  readonly dueQuarters: number;
  readonly missingQuarters: number;
  /** Due at least once, and nothing was ever sent. */
  readonly isSilent: boolean;
  readonly watch: PrintedWatch;
}
