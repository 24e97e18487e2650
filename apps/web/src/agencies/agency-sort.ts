export type AgencySortKey = 'name' | 'earned' | 'rank' | 'change';

export interface AgencySort {
  readonly key: AgencySortKey;
  readonly isDescending: boolean;
}
