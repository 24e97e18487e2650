import type { AgencyGroup, AgencyLevel } from '#decree';
import type { Story } from './story.js';

/** A fictitious agency. */
export interface DemonstrationAgency {
  /** `N0001` national, `P0001` provincial, `U0001` service unit. */
  readonly code: string;
  readonly name: string;
  readonly group: AgencyGroup;
  readonly level: AgencyLevel;
  /** Null for national agencies. */
  readonly province: { readonly code: string; readonly name: string } | null;
  /** Same group, one level up; null for national agencies. */
  readonly parentCode: string | null;
  readonly firstQuarter: string;
  readonly lastQuarter: null;
  readonly story: Story;
}
