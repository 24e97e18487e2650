import { toPersianDigits } from '#persian';
import type { FormArticleView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import type { RowStanding } from './row-standing.js';
import { StandingMark } from './standing-mark.js';
import classes from './article-list.module.css';

interface ArticleListProps {
  readonly articles: readonly FormArticleView[];
  standingOf(code: string): RowStanding;
}

/** An article is as its worst row is; blank until every row is filled. */
function standingOfAll(standings: readonly RowStanding[]): RowStanding {
  for (const standing of ['faulty', 'blank', 'warned'] as const)
    if (standings.includes(standing)) return standing;
  return 'done';
}

/** The way to each article, and where each stands. */
export function ArticleList({ articles, standingOf }: ArticleListProps) {
  return (
    <nav aria-label="مواد فرم" className={classes.list}>
      <ol>
        {articles.map(({ number, subject, indicators }) => {
          const standings = indicators.map(({ code }) => standingOf(code));
          const done = standings.filter((standing) => standing !== 'blank').length;
          return (
            <li key={number}>
              <a
                href={`#article-${number}`}
                onClick={(event) => {
                  // By hand: the address of the page keeps its query, and the way back its one step.
                  event.preventDefault();
                  document.getElementById(`article-${number}`)?.scrollIntoView({ block: 'start' });
                }}
              >
                <StandingMark standing={standingOfAll(standings)} />
                <span className={classes.subject}>
                  مادهٔ {toPersianDigits(number)} · {subject}
                </span>
                <span className={`${classes.count} number`}>
                  {formatCount(done)} از {formatCount(indicators.length)}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
