import type { ArticleMove } from './article-moves.js';
import type { ChangeCode, ChangeFact } from './change-fact.js';
import { percentsOf } from './percents-of.js';
import { MOST_TOLD, TOLD_FROM } from './told.js';

/** The greatest rises, then the greatest falls. */
export function articleFacts(
  moves: readonly ArticleMove[],
  rose: ChangeCode,
  fell: ChangeCode,
): readonly ChangeFact[] {
  const step = ({ from, to }: ArticleMove) => to - from;
  const told = (code: ChangeCode, list: readonly ArticleMove[]) =>
    list
      .slice(0, MOST_TOLD)
      .map(({ article, from, to }) => ({ code, params: { article, ...percentsOf(from, to) } }));
  const rises = moves.filter((move) => step(move) >= TOLD_FROM).sort((a, b) => step(b) - step(a));
  const falls = moves.filter((move) => step(move) <= -TOLD_FROM).sort((a, b) => step(a) - step(b));
  return [...told(rose, rises), ...told(fell, falls)];
}
