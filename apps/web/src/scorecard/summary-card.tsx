import { toPersianDigits } from '#persian';
import type { ScorecardView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatPercent } from '../format/format-percent.js';
import { ChangeMark } from '../parts/change-mark.js';
import { ScoreGauge } from '../parts/score-gauge.js';
import { SectionCard } from '../parts/section-card.js';
import classes from './summary-card.module.css';

/** The score, its rank among peers and its change, at one glance. */
export function SummaryCard({ scorecard }: { scorecard: ScorecardView }) {
  const { earned, ceiling, percent, peerMedianPercent, rank, rankSentence, change } = scorecard;
  return (
    <SectionCard title="امتیاز دوره" note={scorecard.window.title}>
      <div className={classes.body}>
        <ScoreGauge
          label="امتیاز دستگاه"
          points={earned}
          ceiling={ceiling}
          percent={percent}
          medianPercent={peerMedianPercent}
        />
        <dl className={classes.facts}>
          <div>
            <dt>رتبه</dt>
            <dd className="number">{rank === null ? '—' : formatCount(rank)}</dd>
            <dd className={classes.small}>{toPersianDigits(rankSentence)}</dd>
          </div>
          <div>
            <dt>
              <i className={classes.key} aria-hidden="true" /> میانهٔ همتایان
            </dt>
            <dd className="number">{formatPercent(peerMedianPercent)}</dd>
          </div>
          <div>
            <dt>تغییر از دورهٔ پیش</dt>
            <dd>
              <ChangeMark change={change} isLarge />
            </dd>
            {change === null ? null : <dd className={classes.small}>واحد درصد</dd>}
          </div>
        </dl>
      </div>
    </SectionCard>
  );
}
