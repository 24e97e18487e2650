import type { ChangeSentence } from '#reporting';
import type { Titled } from './named.js';

/** «چه تغییر کرد»: of an agency, or of the nation. */
export interface ChangesView {
  readonly window: Titled;
  /** What it is compared with. */
  readonly previous: Titled;
  /** Each sentence with the numbers that stand in it; none where the windows do not compare. */
  readonly changes: readonly ChangeSentence[];
}
