import { previousWindow, type ScoreWindow } from '#calendar';
import { ACCESS_CODES, DESK_CODES, type Edition } from '#decree';
import { decimalText } from '../decimal-text.js';
import { planWindow, type WindowPlan } from '../window-plan.js';
import type {
  DeskWatch,
  MemberState,
  UnreportedMember,
  WatchedAgency,
  WatchedIndex,
  WatchedMember,
} from './desk-watch.js';
import { directFlags } from './direct-flags.js';
import { indexOfMembers, weightOf } from './index-of-members.js';
import { levelFlags } from './level-flags.js';
import { isUsable, type MeasuredMember, measureMembers } from './measured-member.js';
import { trendFlag } from './trend-flag.js';

/** Below this the share of a few cases says little: an index leaves the member out (design §5). */
const FEWEST_CASES = 30;

export interface EarlyWarning {
  /** One peer group (group × level, nationwide); the answers are beside the agencies, in their order. */
  watch(peers: readonly WatchedAgency[]): readonly DeskWatch[];
}

/**
 * The early warning «پل یا دیوار» of an edition over a window (docs/method.md §13): does the service desk cut people off
 * from officials? From reported values only, so that silence never looks like a wall; it makes an agency blind instead.
 * Both windows are judged under this one edition.
 * @throws DomainError EDITION_BROKEN where an indicator's target, limit or bands cannot make an attainment.
 */
export function createEarlyWarning(edition: Edition, window: ScoreWindow): EarlyWarning {
  const desk = planBoth(edition, window, DESK_CODES);
  const access = planBoth(edition, window, ACCESS_CODES);
  return {
    watch: (peers) => {
      const measured = peers.map((agency) => ({
        agency,
        desk: measureBoth(desk, agency),
        access: measureBoth(access, agency),
      }));
      const indexed = measured.map((one) => ({
        ...one,
        deskIndex: indexOf(one.desk.now),
        accessIndex: indexOf(one.access.now),
      }));
      const levels = levelFlags(
        indexed.map(({ deskIndex, accessIndex }) => ({ desk: deskIndex.value, access: accessIndex.value })),
      );
      return indexed.map((one, place): DeskWatch => {
        const now = [...one.desk.now, ...one.access.now];
        const before = [...one.desk.before, ...one.access.before];
        const trend = trendFlag(one.desk, one.access);
        const level = levels[place] ?? null;
        const direct = directFlags(now);
        const unreported = unreportedOf(now);
        return {
          key: one.agency.key,
          desk: one.deskIndex,
          access: one.accessIndex,
          deskBefore: indexOf(one.desk.before),
          accessBefore: indexOf(one.access.before),
          trend,
          level,
          direct,
          isFlagged: Boolean(trend?.isRaised || level?.isRaised || direct.some(({ isRaised }) => isRaised)),
          isBlind: unreported.length > 0,
          unreported,
          unreportedBefore: unreportedOf(before),
        };
      });
    },
  };
}

interface BothPlans {
  readonly now: WindowPlan;
  readonly before: WindowPlan;
}

function planBoth(edition: Edition, window: ScoreWindow, codes: readonly string[]): BothPlans {
  const members = {
    ...edition,
    indicators: codes.flatMap((code) => edition.indicators.filter((indicator) => indicator.code === code)),
  };
  return { now: planWindow(members, window), before: planWindow(members, previousWindow(window)) };
}

function measureBoth({ now, before }: BothPlans, agency: WatchedAgency) {
  return { now: measureMembers(now, agency), before: measureMembers(before, agency) };
}

function indexOf(members: readonly MeasuredMember[]): WatchedIndex {
  const usable = members.filter((member) => isUsable(member, FEWEST_CASES));
  return {
    value: indexOfMembers(members, usable),
    usableWeight: weightOf(usable),
    applicableWeight: weightOf(members.filter(({ isApplicable }) => isApplicable)),
    members: members.map(watchedMember),
  };
}

function watchedMember(member: MeasuredMember): WatchedMember {
  const { plan, assessment, attainment, cases } = member;
  return {
    code: plan.indicator.code,
    suppliedBy: plan.indicator.suppliedBy,
    weight: plan.weight,
    state: stateOf(member),
    attainment: attainment && attainment.toFraction(),
    pooled: assessment.pooled,
    cases: cases && decimalText(cases),
    quarters: assessment.quarters,
  };
}

function stateOf(member: MeasuredMember): MemberState {
  if (isUsable(member, FEWEST_CASES)) return 'usable';
  if (member.attainment) return 'few-cases';
  return member.isApplicable ? 'missing' : 'left-out';
}

function unreportedOf(members: readonly MeasuredMember[]): readonly UnreportedMember[] {
  return members.flatMap(({ plan, assessment }) => {
    const quarters = assessment.quarters.filter(({ status }) => status === 'missing');
    if (quarters.length === 0) return [];
    const { code, suppliedBy } = plan.indicator;
    return [{ code, suppliedBy, quarters: quarters.map(({ quarter }) => quarter) }];
  });
}
