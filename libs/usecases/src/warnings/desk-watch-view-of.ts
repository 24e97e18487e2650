import { quarterTitle } from '#calendar';
import type { Edition } from '#decree';
import type { StoredValue } from '#persistence';
import { deskWatchSentences } from '#reporting';
import {
  type DeskWatch,
  formatPoints,
  type Hundredths,
  type IndexChange,
  type UnreportedMember,
  type WatchedMember,
} from '#scoring';
import { signedPoints } from '../scores/signed-points.js';
import type {
  DeskWatchView,
  IndexChangeView,
  UnreportedView,
  WatchedCellView,
  WatchedMemberView,
  WatchedPoolView,
} from '../views/bridge-or-wall-view.js';

/** @param stored the agency's values of both windows with their cells */
export function deskWatchViewOf(
  edition: Edition,
  watch: DeskWatch,
  stored: readonly StoredValue[],
): DeskWatchView {
  const { trend, level } = watch;
  return {
    desk: optional(watch.desk.value),
    access: optional(watch.access.value),
    deskBefore: optional(watch.deskBefore.value),
    accessBefore: optional(watch.accessBefore.value),
    isFlagged: watch.isFlagged,
    isBlind: watch.isBlind,
    sentences: deskWatchSentences(watch, edition),
    trend: trend && {
      isRaised: trend.isRaised,
      desk: changeViewOf(trend.desk),
      access: changeViewOf(trend.access),
    },
    level,
    direct: watch.direct.map((flag) => ({
      code: flag.code,
      title: titleOf(edition, flag.code),
      isRaised: flag.isRaised,
      share: formatPoints(flag.share),
      threshold: formatPoints(flag.threshold),
      raisedWhen: flag.raisedWhen,
      cases: flag.cases,
    })),
    unreported: unreportedViewOf(edition, watch.unreported),
    unreportedBefore: unreportedViewOf(edition, watch.unreportedBefore),
    members: [
      ...membersOf(edition, 'desk', watch.deskBefore.members, watch.desk.members, stored),
      ...membersOf(edition, 'access', watch.accessBefore.members, watch.access.members, stored),
    ],
  };
}

export function unreportedViewOf(edition: Edition, members: readonly UnreportedMember[]): UnreportedView[] {
  return members.map(({ code, suppliedBy, quarters }) => ({
    code,
    title: titleOf(edition, code),
    suppliedBy,
    quarters: quarters.map((quarter) => ({ code: quarter, title: quarterTitle(quarter) })),
  }));
}

function optional(value: Hundredths | null): string | null {
  return value === null ? null : formatPoints(value);
}

function titleOf(edition: Edition, code: string): string {
  return edition.indicators.find((indicator) => indicator.code === code)?.title ?? code;
}

function changeViewOf({ before, now, change }: IndexChange): IndexChangeView {
  return { before: formatPoints(before), now: formatPoints(now), change: signedPoints(change) };
}

/** Each member of an index, now and in the window before. */
function membersOf(
  edition: Edition,
  index: 'desk' | 'access',
  before: readonly WatchedMember[],
  now: readonly WatchedMember[],
  stored: readonly StoredValue[],
): WatchedMemberView[] {
  return now.flatMap((member) => {
    const earlier = before.find(({ code }) => code === member.code);
    return earlier
      ? [
          {
            code: member.code,
            title: titleOf(edition, member.code),
            unit: edition.indicators.find(({ code }) => code === member.code)?.unit ?? '',
            index,
            weight: formatPoints(member.weight),
            suppliedBy: member.suppliedBy,
            now: poolViewOf(member),
            before: poolViewOf(earlier),
            cells: [earlier, member].flatMap((one) => cellsOf(one, stored)),
          },
        ]
      : [];
  });
}

function poolViewOf({ state, attainment, pooled }: WatchedMember): WatchedPoolView {
  return {
    state,
    attainmentPercent: attainment && percentOfFraction(attainment),
    numerator: pooled?.numerator ?? null,
    denominator: pooled?.denominator ?? null,
    value: pooled?.value ?? null,
    n: pooled?.n ?? null,
    coverage: pooled?.coverage ?? null,
  };
}

/** A fraction of 0 … 1 in per cent, half up. */
function percentOfFraction({ numerator, denominator }: { numerator: bigint; denominator: bigint }): string {
  return formatPoints(Number((numerator * 20_000n + denominator) / (denominator * 2n)));
}

function cellsOf({ code, quarters }: WatchedMember, stored: readonly StoredValue[]): WatchedCellView[] {
  return quarters.flatMap(({ quarter, reported }) => {
    if (reported?.status !== 'value') return [];
    const { numerator = null, denominator = null, value = null, n = null } = reported;
    const found = stored.find((one) => one.indicator === code && one.quarter === quarter);
    const isSame =
      found &&
      (found.numerator ?? null) === numerator &&
      (found.denominator ?? null) === denominator &&
      (found.value ?? null) === value &&
      (found.n ?? null) === n;
    const source = isSame
      ? {
          submission: found.submissionNumber,
          sha256: found.sha256,
          sheet: found.sheet,
          cells: found.cell,
        }
      : null;
    return [{ quarter, quarterTitle: quarterTitle(quarter), numerator, denominator, value, n, source }];
  });
}
