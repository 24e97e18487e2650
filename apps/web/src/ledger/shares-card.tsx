import type { LedgerShareView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatPercent } from '../format/format-percent.js';
import { ScoreBar } from '../parts/score-bar.js';
import { SectionCard } from '../parts/section-card.js';
import classes from './shares-card.module.css';

interface SharesCardProps {
  readonly title: string;
  /** What a row is. */
  readonly heading: string;
  readonly shares: readonly LedgerShareView[];
}

/** Completeness and timeliness, a row a group or a province. */
export function SharesCard({ title, heading, shares }: SharesCardProps) {
  return (
    <SectionCard title={title}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">دستگاه</th>
            <th scope="col">کامل بودن</th>
            <th scope="col">به‌هنگام بودن</th>
            <th scope="col">سکوت پیاپی</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ code, title: name, agencies, silentAgain, rates }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td className="number">{formatCount(agencies)}</td>
              <td>
                <span className="number">{formatPercent(rates.completeness)}</span>
                <ScoreBar percent={rates.completeness} isThin />
              </td>
              <td>
                <span className="number">{formatPercent(rates.timeliness)}</span>
                <ScoreBar percent={rates.timeliness} isThin />
              </td>
              <td className="number">{formatCount(silentAgain)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SectionCard>
  );
}
