import { toPersianDigits } from '#persian';
import type { ArticlePercentView } from '../api/views.js';
import { formatPercent } from '../format/format-percent.js';
import { ScoreBar } from '../parts/score-bar.js';
import { SectionCard } from '../parts/section-card.js';
import classes from './article-bars.module.css';

/** How far each scored article of the decree is carried out in the nation, as per cent of its ceiling. */
export function ArticleBars({ articles }: { articles: readonly ArticlePercentView[] }) {
  return (
    <SectionCard title="مواد تصویب‌نامه" note="درصد تحقق هر ماده از سقف آن، در همهٔ دستگاه‌ها">
      <ol className={classes.rows}>
        {articles.map(({ number, subject, percent }) => (
          <li key={number} className={classes.row}>
            <span className={classes.name}>
              <span className={classes.number}>مادهٔ {toPersianDigits(number)}</span>
              <span className={classes.subject}>{subject}</span>
            </span>
            <ScoreBar percent={percent} />
            <span className={`${classes.percent} number`}>{formatPercent(percent)}</span>
          </li>
        ))}
      </ol>
    </SectionCard>
  );
}
