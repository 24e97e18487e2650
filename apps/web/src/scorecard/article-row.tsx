import { useId } from 'react';
import { toPersianDigits } from '#persian';
import type { ArticleView } from '../api/views.js';
import { formatPercent } from '../format/format-percent.js';
import { formatPoints } from '../format/format-points.js';
import { formatWholePoints } from '../format/format-whole-points.js';
import { Icon } from '../parts/icon.js';
import { ScoreBar } from '../parts/score-bar.js';
import classes from './articles-card.module.css';
import { IndicatorTable } from './indicator-table.js';

interface ArticleRowProps {
  readonly article: ArticleView;
  readonly agency: string;
  readonly window: string;
  readonly isOpen: boolean;
  onToggle(): void;
}

/** One article: bar, points, the peers' median; opened, its indicators. */
export function ArticleRow({ article, agency, window, isOpen, onToggle }: ArticleRowProps) {
  const panel = useId();
  const { number, subject, earned, ceiling, percent, peerMedianPercent } = article;
  return (
    <li className={classes.row}>
      <button
        type="button"
        className={classes.control}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={onToggle}
      >
        <span className={classes.chevron}>
          <Icon name="back" size={18} />
        </span>
        <span className={classes.name}>
          <span className={classes.number}>مادهٔ {toPersianDigits(number)}</span>
          <span className={classes.subject}>{subject}</span>
        </span>
        <span className={classes.bar}>
          <ScoreBar percent={percent} median={peerMedianPercent} />
        </span>
        <span className={classes.points}>
          <strong className="number">{formatPoints(earned)}</strong> از {formatWholePoints(ceiling)}
        </span>
        <span className={`${classes.percent} number`}>{formatPercent(percent)}</span>
      </button>
      {isOpen ? (
        <div id={panel} className={classes.panel}>
          <IndicatorTable indicators={article.indicators} agency={agency} window={window} />
        </div>
      ) : null}
    </li>
  );
}
