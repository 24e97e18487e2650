import { ACCESS_CODES, DESK_CODES } from '#decree';
import type { AgencyScore, Hundredths, IndicatorScore } from '#scoring';
import { attainmentPercent } from './attainment-percent.js';
import type { DeskAndAccess } from './desk-and-access.js';
import { indicatorScoresByCode } from './indicator-scores-by-code.js';

interface Member {
  readonly weight: Hundredths;
  readonly percent: Hundredths;
}

/** Mean attainment of the quarters with a value: silence moves the score, it must not look like a wall. */
function reportedPercent(indicator: IndicatorScore | undefined): Hundredths | null {
  const percents = (indicator?.quarters ?? []).flatMap((quarter) =>
    quarter.status === 'value' && quarter.attainment ? [attainmentPercent(quarter.attainment)] : [],
  );
  if (percents.length === 0) return null;
  return Math.round(percents.reduce((sum, percent) => sum + percent, 0) / percents.length);
}

/** Null where less than half the members' weight is usable. */
function weightedMean(members: readonly (Member | null)[], fullWeight: Hundredths): Hundredths | null {
  const usable = members.filter((member) => member !== null);
  const weight = usable.reduce((sum, member) => sum + member.weight, 0);
  if (weight === 0 || weight * 2 < fullWeight) return null;
  return Math.round(usable.reduce((sum, member) => sum + member.weight * member.percent, 0) / weight);
}

function indexOf(codes: readonly string[], score: AgencyScore, previous: AgencyScore | null) {
  const now = indicatorScoresByCode(score);
  const before = indicatorScoresByCode(previous);
  const fullWeight = codes.reduce((sum, code) => sum + (now.get(code)?.weight ?? 0), 0);
  const rows = codes.map((code) => ({
    weight: now.get(code)?.weight ?? 0,
    now: reportedPercent(now.get(code)),
    before: reportedPercent(before.get(code)),
  }));
  const inBoth = rows.filter((row) => row.now !== null && row.before !== null);
  const mean = (list: typeof rows, side: 'now' | 'before') =>
    weightedMean(
      list.map((row) => {
        const percent = row[side];
        return percent === null ? null : { weight: row.weight, percent };
      }),
      fullWeight,
    );
  const from = mean(inBoth, 'before');
  const to = mean(inBoth, 'now');
  return { index: mean(rows, 'now'), change: from === null || to === null ? null : to - from };
}

/** The desk index beside the access index, now and against the window before, from reported values only. */
export function compareDeskAndAccess(score: AgencyScore, previous: AgencyScore | null): DeskAndAccess {
  const desk = indexOf(DESK_CODES, score, previous);
  const access = indexOf(ACCESS_CODES, score, previous);
  return { desk: desk.index, access: access.index, deskChange: desk.change, accessChange: access.change };
}
