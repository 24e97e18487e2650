import { AGENCY_GROUPS, AGENCY_LEVELS, type AgencyGroup, type Edition } from '#decree';
import type { Hundredths } from '#scoring';
import type { AgencyStanding } from './agency-standing.js';
import type { AnnualGroup, ArticlePercent } from './annual-model.js';
import { articlePercents } from './article-percents.js';
import { bestFirst } from './best-first.js';
import { leagueRow } from './league-row.js';
import { meanChange } from './mean-change.js';
import { meanOf } from './mean-of.js';
import { spreadOf } from './spread-of.js';

const SHOWN = 3;

interface Chapter {
  readonly edition: Edition;
  readonly ceiling: Hundredths;
  readonly previousTitle: string;
}

/** A page for each of the official groups that has agencies, over all its levels. */
export function annualGroups(chapter: Chapter, standings: readonly AgencyStanding[]): readonly AnnualGroup[] {
  return (Object.keys(AGENCY_GROUPS) as AgencyGroup[]).flatMap((group) => {
    const members = standings.filter(({ agency }) => agency.facts.group === group);
    return members.length === 0 ? [] : [groupOf(chapter, group, members)];
  });
}

function groupOf(chapter: Chapter, group: AgencyGroup, members: readonly AgencyStanding[]): AnnualGroup {
  const articles = meanArticles(chapter.edition, members);
  const byPercent = [...articles].sort((a, b) => b.meanPercent - a.meanPercent);
  return {
    group,
    title: AGENCY_GROUPS[group],
    silent: members.filter(({ isSilent }) => isSilent).length,
    change: meanChange(
      members.map(({ previousPercent, percent }) => ({ from: previousPercent, to: percent })),
      chapter.previousTitle,
    ),
    articles,
    bestArticles: byPercent.slice(0, SHOWN),
    weakestArticles: byPercent.toReversed().slice(0, SHOWN),
    agencies: [...members]
      .sort(bestFirst)
      .map((member) => ({ ...leagueRow(member), levelTitle: AGENCY_LEVELS[member.agency.facts.level] })),
    ...spreadOf(
      members.map(({ agency }) => agency.score.earned),
      chapter.ceiling,
    ),
  };
}

function meanArticles(edition: Edition, members: readonly AgencyStanding[]): readonly ArticlePercent[] {
  const scores = members.map(({ agency }) => agency.score);
  return edition.articles
    .filter(({ isScored }) => isScored)
    .flatMap(({ number, subject }) => {
      const meanPercent = meanOf(articlePercents(scores, number));
      return meanPercent === null ? [] : [{ number, subject, meanPercent }];
    });
}
