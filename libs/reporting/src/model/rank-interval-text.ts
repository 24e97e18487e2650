import { toPersianDigits } from '#persian';
import type { RankInterval } from '#scoring';

/** «میان ۲ و ۵»: the places between which other weights move the rank; «پایدار» where they leave it in its place. */
export function rankIntervalText({ best, worst }: RankInterval): string {
  return toPersianDigits(best === worst ? 'پایدار' : `میان ${best} و ${worst}`);
}
