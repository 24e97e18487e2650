import { useId, useState } from 'react';
import { Switch } from '@mantine/core';
import { toPersianDigits } from '#persian';
import type { TriableArticleView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatWholePoints } from '../format/format-whole-points.js';
import { Icon } from '../parts/icon.js';
import rows from '../scorecard/articles-card.module.css';
import { RuleIndicators } from './rule-indicators.js';
import classes from './rule-card.module.css';
import { changeOf } from './trial-draft.js';
import type { TrialDraftChoice } from './use-trial-draft.js';

/** One article of the rule: left out as a whole, or opened into its indicators. */
export function RuleArticle({ article, choice }: { article: TriableArticleView; choice: TrialDraftChoice }) {
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const { number, subject, ceiling, indicators } = article;
  const { draft } = choice;
  const isOut = draft.withoutArticles.includes(number);
  const changed = indicators.filter(
    (indicator) =>
      draft.withoutIndicators.includes(indicator.code) ||
      changeOf(indicator, draft.indicators[indicator.code]) !== null,
  ).length;
  return (
    <li className={rows.row}>
      <div className={classes.article}>
        <button
          type="button"
          className={classes.control}
          aria-expanded={isOpen}
          aria-controls={isOpen ? panel : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={rows.chevron}>
            <Icon name="back" size={18} />
          </span>
          <span className={rows.name}>
            <span className={rows.number}>
              مادهٔ {toPersianDigits(number)} · {formatWholePoints(ceiling)} امتیاز ·{' '}
              {formatCount(indicators.length)} شاخص
            </span>
            <span className={rows.subject}>{subject}</span>
          </span>
          {changed > 0 ? <span className={classes.changed}>{formatCount(changed)} تغییر</span> : null}
        </button>
        <Switch
          size="sm"
          checked={isOut}
          label="کنار گذاشته شود"
          aria-label={`کنار گذاشته شود: مادهٔ ${toPersianDigits(number)}`}
          onChange={(event) => choice.leaveArticleOut(number, event.currentTarget.checked)}
        />
      </div>
      {isOpen ? (
        <div id={panel} className={rows.panel}>
          <RuleIndicators indicators={indicators} choice={choice} isArticleOut={isOut} />
        </div>
      ) : null}
    </li>
  );
}
