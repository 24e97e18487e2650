import type { RecomputedView } from '../views/snapshot-view.js';
import type { StoredScore } from './stored-scores.js';

type Difference = RecomputedView['difference'];

/** The first place where two lists of scores, each in the order of the agencies' codes, are not the same. */
export function firstDifference(
  stored: readonly StoredScore[],
  recomputed: readonly StoredScore[],
): Difference {
  const codes = [...new Set([...stored, ...recomputed].map(({ agency }) => agency))].sort();
  for (const code of codes) {
    const one = stored.find(({ agency }) => agency === code);
    const other = recomputed.find(({ agency }) => agency === code);
    if (!one || !other) return differs(code, 'agency', one ? code : '', other ? code : '');
    const difference = differenceOf(one, other);
    if (difference) return difference;
  }
  return null;
}

function differenceOf(stored: StoredScore, recomputed: StoredScore): Difference {
  const lines = linesOf(recomputed);
  for (const [what, text] of linesOf(stored)) {
    const again = lines.get(what) ?? '';
    if (again !== text) return differs(stored.agency, what, text, again);
    lines.delete(what);
  }
  const [more] = lines;
  return more ? differs(stored.agency, more[0], '', more[1]) : null;
}

/** Every number of a score, by what it is the number of. */
function linesOf(score: StoredScore): Map<string, string> {
  const lines = new Map<string, string>();
  for (const article of score.articles) {
    for (const { code, earned, effectiveWeight } of article.indicators)
      lines.set(code, `${earned} / ${effectiveWeight}`);
    lines.set(`article ${article.number}`, `${article.earned} / ${article.ceiling}`);
  }
  lines.set('total', `${score.earned} / ${score.ceiling}`);
  lines.set('rank', `${score.rank ?? '-'} / ${score.peers}, ${score.rankInterval?.join('…') ?? '-'}`);
  return lines;
}

function differs(where: string, what: string, stored: string, recomputed: string): Difference {
  return { where, what, stored, recomputed };
}
