import { toPersianDigits } from '#persian';
import type { AgencyStanding } from './agency-standing.js';
import type { LeagueRow } from './annual-model.js';
import { rankIntervalText } from './rank-interval-text.js';

/** One agency in a league table. */
export function leagueRow(standing: AgencyStanding): LeagueRow {
  const { facts, score, rank } = standing.agency;
  return {
    rank: rank.rank,
    intervalText: rank.interval ? rankIntervalText(rank.interval) : '',
    code: facts.code,
    name: facts.name,
    provinceName: facts.provinceName,
    earned: score.earned,
    ceiling: score.ceiling,
    percent: standing.percent,
    change: standing.change,
    isSilent: standing.isSilent,
    note: noteOf(standing),
  };
}

function noteOf({ agency, isSilent, missingQuarters }: AgencyStanding): string {
  if (isSilent) return 'بی‌گزارش در همهٔ دوره';
  if (!agency.score.isRankable) return 'کمتر از نیمی از سقف کاربرد دارد';
  return missingQuarters === 0 ? '' : toPersianDigits(`${missingQuarters} سه‌ماهه بی‌گزارش`);
}
