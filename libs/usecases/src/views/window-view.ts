import type { Titled } from './named.js';

export interface WindowView extends Titled {
  /** The charter window whose 29 Azar comes next. */
  readonly isCurrent: boolean;
  readonly quarters: readonly Titled[];
}
