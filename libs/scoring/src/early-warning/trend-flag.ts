import type { IndexChange, TrendFlag } from './desk-watch.js';
import { indexOfMembers } from './index-of-members.js';
import { isUsable, type MeasuredMember } from './measured-member.js';

/** A trend of fewer cases than this is mostly chance: measured, docs/method.md §20. */
const FEWEST_CASES = 100;
/** Hundredths of an index: 5.00. */
const STEP = 500;
/** A desk from here on cannot rise by 5 as easily: it counts as a good desk while access falls. */
const GOOD_DESK = 9000;

export interface MembersInTwoWindows {
  readonly now: readonly MeasuredMember[];
  readonly before: readonly MeasuredMember[];
}

/** The desk gets better, or stays good, while access to officials gets worse. Null where it cannot be told. */
export function trendFlag(desk: MembersInTwoWindows, access: MembersInTwoWindows): TrendFlag | null {
  const deskChange = changeOf(desk);
  const accessChange = changeOf(access);
  if (!deskChange || !accessChange) return null;
  const isDeskGood =
    deskChange.change >= STEP || (deskChange.now >= GOOD_DESK && deskChange.before >= GOOD_DESK);
  return {
    isRaised: isDeskGood && accessChange.change <= -STEP,
    desk: deskChange,
    access: accessChange,
  };
}

function changeOf({ now, before }: MembersInTwoWindows): IndexChange | null {
  const places = now.flatMap((member, place) => {
    const earlier = before[place];
    const isInBoth = earlier && isUsable(member, FEWEST_CASES) && isUsable(earlier, FEWEST_CASES);
    return isInBoth ? [{ member, earlier }] : [];
  });
  // Both against the weight that applies now: an agency that dropped half its desk has no trend, it has a hole.
  const to = indexOfMembers(
    now,
    places.map(({ member }) => member),
  );
  const from = indexOfMembers(
    now,
    places.map(({ earlier }) => earlier),
  );
  if (to === null || from === null) return null;
  return {
    before: from,
    now: to,
    change: to - from,
    codes: places.map(({ member }) => member.plan.indicator.code),
  };
}
