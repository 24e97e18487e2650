import type { Edition } from '#decree';
import { formatDecimal, formatHundredths } from '#persian';
import type { DeskWatch, DirectFlag, IndexChange, LevelFlag, PeerPosition, TrendFlag } from '#scoring';

/** The raised flags of «bridge or wall» as people read them, each with the numbers that raised it; none where none is raised. */
export function deskWatchSentences({ trend, level, direct }: DeskWatch, edition: Edition): readonly string[] {
  return [
    ...(trend?.isRaised ? [trendSentence(trend)] : []),
    ...(level?.isRaised ? [levelSentence(level)] : []),
    ...direct.filter(({ isRaised }) => isRaised).map((flag) => directSentence(flag, edition)),
  ];
}

/** The desk may have stood still, at 90 and more. */
function trendSentence({ desk, access }: TrendFlag): string {
  return `نسبت به دورهٔ پیش، میز خدمت از ${points(desk.before)} به ${points(desk.now)} رسیده (${step(desk)}) و دسترسی به مسئولان از ${points(access.before)} به ${points(access.now)} (${step(access)}).`;
}

function points(value: number): string {
  return formatHundredths(value);
}

function step({ change }: IndexChange): string {
  if (change === 0) return 'بی‌تغییر';
  return `${points(Math.abs(change))} واحد ${change > 0 ? 'بهتر' : 'بدتر'}`;
}

function levelSentence({ desk, access }: LevelFlag): string {
  return `در میان ${count(desk.peers)} دستگاه هم‌گروه، میز خدمت آن از ${count(desk.below)} دستگاه بهتر است، اما دسترسی به مسئولان آن از ${count(above(access))} دستگاه بدتر است.`;
}

function above({ peers, below, equal }: PeerPosition): number {
  return peers - below - equal;
}

function count(value: number | string): string {
  return formatDecimal(String(value), { grouping: true });
}

function directSentence({ code, share, threshold, raisedWhen, cases }: DirectFlag, edition: Edition): string {
  const title = edition.indicators.find((indicator) => indicator.code === code)?.title ?? code;
  const limit = raisedWhen === 'at-least' ? 'هشدار از' : 'هشدار زیر';
  return `«${title}»: ${points(share)} درصد از ${count(cases)} مورد (${limit} ${points(threshold)} درصد).`;
}
