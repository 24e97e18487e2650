import type { NationView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { ChangeMark } from '../parts/change-mark.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { ScoreGauge } from '../parts/score-gauge.js';
import { SectionCard } from '../parts/section-card.js';
import { QuartileStrip } from './quartile-strip.js';
import classes from './nation-card.module.css';

interface NationCardProps {
  readonly nation: NationView | null;
  readonly change: string | null;
}

/** The nation's score: the mean of the agencies', silent ones 0, and how they are spread. */
export function NationCard({ nation, change }: NationCardProps) {
  if (!nation)
    return (
      <SectionCard title="نمرهٔ ملی">
        <EmptyNotice title="هنوز امتیازی در این دوره نیست" icon="scorecard">
          نخستین کاربرگ‌ها که رسید و سنجیده شد، نمرهٔ ملی این‌جا دیده می‌شود.
        </EmptyNotice>
      </SectionCard>
    );
  return (
    <SectionCard title="نمرهٔ ملی" note="میانگین نمرهٔ دستگاه‌ها؛ دستگاه خاموش صفر شمرده می‌شود">
      <div className={classes.body}>
        <ScoreGauge label="نمرهٔ ملی" points={nation.mean} ceiling={nation.ceiling} percent={nation.percent} />
        <div className={classes.side}>
          <dl className={classes.facts}>
            <div>
              <dt>تغییر از دورهٔ پیش</dt>
              <dd>
                <ChangeMark change={change} isLarge />
                {change === null ? null : <small>واحد درصد</small>}
              </dd>
            </div>
            <div>
              <dt>دستگاه مشمول</dt>
              <dd className="number">{formatCount(nation.agencies)}</dd>
            </div>
            <div>
              <dt>دستگاه خاموش</dt>
              <dd className={nation.silent > 0 ? `${classes.silent} number` : 'number'}>
                {formatCount(nation.silent)}
              </dd>
            </div>
          </dl>
          <QuartileStrip nation={nation} />
        </div>
      </div>
    </SectionCard>
  );
}
