import type { RankInterval } from '#scoring';

/** Places between which nine draws of weights in ten put an agency. */
export interface RankIntervalView extends RankInterval {
  /** «میان ۲ و ۵» */
  readonly text: string;
}
