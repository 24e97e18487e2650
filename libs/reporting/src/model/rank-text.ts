import { toPersianDigits } from '#persian';
import type { RankAmongPeers } from './rank-among-peers.js';
import { rankIntervalText } from './rank-interval-text.js';

/** The rank and its interval in words, or why the agency has none (design §5, «Rank»). */
export function rankText({ rank, peers, interval }: RankAmongPeers, isRankable: boolean): string {
  if (rank !== null) {
    const place = toPersianDigits(`رتبهٔ ${rank} از ${peers} دستگاه هم‌تراز`);
    return interval ? `${place}، ${rankIntervalText(interval)}` : place;
  }
  if (!isRankable) return 'بدون رتبه: کمتر از نیمی از سقف امتیاز دربارهٔ این دستگاه کاربرد دارد.';
  return toPersianDigits(
    `بدون رتبه: شمار دستگاه‌های هم‌گروه و هم‌سطح ${peers} است و رتبه‌بندی دست‌کم ۶ دستگاه می‌خواهد.`,
  );
}
