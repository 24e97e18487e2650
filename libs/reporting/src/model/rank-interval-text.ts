import { toPersianDigits } from '#persian';
import type { RankInterval } from '#scoring';

/** «میان ۲ و ۵»: the places that the rank moves between under other weights. */
export function rankIntervalText({ best, worst }: RankInterval): string {
  return toPersianDigits(best === worst ? `تنها ${best}` : `میان ${best} و ${worst}`);
}
