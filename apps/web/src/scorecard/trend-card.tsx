import { LineChart } from '@mantine/charts';
import { quarterShortTitle } from '#calendar';
import type { TrendPointView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatPercent } from '../format/format-percent.js';
import { LedgerMark } from '../parts/ledger-mark.js';
import { SectionCard } from '../parts/section-card.js';
import { TrendTable } from './trend-table.js';
import classes from './trend-card.module.css';

interface Point {
  readonly quarter: string;
  readonly percent: number | null;
}

function pointOf({ quarter, percent }: TrendPointView): Point {
  return { quarter: quarterShortTitle(quarter), percent: percent === null ? null : Number(percent) };
}

/** What a tick of an axis shows; the line itself is told in the table for those who do not see it. */
function axisPercent(value: number): string {
  return `${formatCount(value)}٪`;
}

function Chart({ points }: { points: readonly TrendPointView[] }) {
  return (
    // Inside, positions are left to right, or the labels of the drawing would hang on the wrong side.
    <div dir="ltr" aria-hidden="true">
      <LineChart
        h={260}
        textColor="#4f6268"
        data={points.map(pointOf)}
        dataKey="quarter"
        series={[{ name: 'percent', color: 'teal.7', label: 'درصد از سقف' }]}
        curveType="linear"
        connectNulls={false}
        strokeWidth={2.5}
        gridAxis="x"
        tickLine="none"
        valueFormatter={(value) => formatPercent(String(value))}
        xAxisProps={{
          reversed: true,
          interval: 'preserveStartEnd',
          tickMargin: 10,
          fontSize: 12,
          padding: { left: 26, right: 26 },
        }}
        yAxisProps={{
          orientation: 'right',
          domain: [0, 100],
          ticks: [0, 25, 50, 75, 100],
          tickFormatter: axisPercent,
          fontSize: 12,
          width: 48,
          tickMargin: 8,
        }}
        dotProps={{ r: 4.5, strokeWidth: 2, stroke: '#fff' }}
        lineChartProps={{ accessibilityLayer: false, margin: { left: 4, right: 4, top: 8, bottom: 4 } }}
      />
    </div>
  );
}

/** The score quarter by quarter, with a gap where the agency was silent, and the ledger under it. */
export function TrendCard({ trend }: { trend: readonly TrendPointView[] }) {
  return (
    <SectionCard title="روند سه‌ماهه‌ها" note="درصد از سقف هر سه‌ماهه؛ جای سه‌ماههٔ بی‌گزارش خالی می‌ماند">
      <Chart points={trend} />
      <ol className={classes.ledger} aria-hidden="true">
        {trend.map(({ quarter, title, ledger, ledgerTitle }) => (
          <li key={quarter} title={`${title}: ${ledgerTitle}`}>
            <LedgerMark state={ledger} />
          </li>
        ))}
      </ol>
      <TrendTable trend={trend} />
    </SectionCard>
  );
}
