import { useMediaQuery } from '@mantine/hooks';
import { toPersianDigits } from '#persian';
import type { RightView } from '../api/views.js';
import { formatPercent } from '../format/format-percent.js';
import { ScoreBar } from '../parts/score-bar.js';
import { SectionCard } from '../parts/section-card.js';
import { RightsRadar } from './rights-radar.js';
import classes from './rights-card.module.css';

/** The eleven rights of Article 2, each by the article that elaborates it: as a radar and as a list that says the same in words. */
export function RightsCard({ rights }: { rights: readonly RightView[] }) {
  const hasRoom = useMediaQuery('(min-width: 601px)');
  return (
    <SectionCard
      title="یازده حق شهروندی"
      note="حق‌های مادهٔ ۲، هر یک به درصد تحقق ماده‌ای که آن را شرح می‌دهد"
    >
      <div className={classes.body}>
        {hasRoom ? <RightsRadar rights={rights} /> : null}
        <ol className={classes.list}>
          {rights.map(({ number, title, percent }) => (
            <li key={number} className={classes.row}>
              <span className={classes.number} aria-hidden="true">
                {toPersianDigits(number)}
              </span>
              <span className={classes.title}>{title}</span>
              <ScoreBar percent={percent} isThin />
              <span className={`${classes.percent} number`}>{formatPercent(percent)}</span>
            </li>
          ))}
        </ol>
      </div>
    </SectionCard>
  );
}
