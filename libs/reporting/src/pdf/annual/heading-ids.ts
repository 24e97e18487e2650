import { toPersianDigits } from '#persian';
import type { AnnualArticle, AnnualGroup, League } from '../../model/index.js';

// Where the contents and bookmarks lead to: made in one place, since a heading and its entry must agree.

export function leagueId({ group, level }: Pick<League, 'group' | 'level'>): string {
  return `league-${group}-${level}`;
}

export function groupId({ group }: Pick<AnnualGroup, 'group'>): string {
  return `group-${group}`;
}

export function articleId({ number }: Pick<AnnualArticle, 'number'>): string {
  return `article-${number}`;
}

export function articleTitle({ number, subject }: Pick<AnnualArticle, 'number' | 'subject'>): string {
  return toPersianDigits(`مادهٔ ${number}: ${subject}`);
}

export const PROVINCES_ID = 'provinces';
export const PROVINCES_TITLE = 'استان‌ها';
