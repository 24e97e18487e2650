import { ScatterChart } from '@mantine/charts';
import type { BridgeOrWallView, PlacedAgencyView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { PLACE_TITLES } from './place-titles.js';
import classes from './plane.module.css';

function pointsOf(agencies: readonly PlacedAgencyView[]): { desk: number; access: number }[] {
  return agencies.flatMap(({ desk, access }) =>
    desk === null || access === null ? [] : [{ desk: Number(desk), access: Number(access) }],
  );
}

function axisNumber(value: number): string {
  return formatCount(Math.round(value));
}

/** The points fill the plane: it begins at the last ten below the lowest of them. */
function startOf(points: readonly { desk: number; access: number }[], side: 'desk' | 'access'): number {
  return Math.max(0, Math.floor((Math.min(100, ...points.map((point) => point[side])) - 1) / 10) * 10);
}

/** Each agency a point: service desk across, access up, divided at what is usual. The lists beside it say the numbers. */
export function Plane({ agencies, lines }: Pick<BridgeOrWallView, 'agencies' | 'lines'>) {
  const flagged = agencies.filter(({ isFlagged }) => isFlagged);
  const blind = agencies.filter(({ isFlagged, isBlind }) => isBlind && !isFlagged);
  const others = agencies.filter(({ isFlagged, isBlind }) => !isBlind && !isFlagged);
  const points = pointsOf(agencies);
  return (
    <div className={classes.plane} dir="ltr" aria-hidden="true">
      <ScatterChart
        h={420}
        textColor="#4f6268"
        gridColor="#dde5e6"
        withTooltip={false}
        data={[
          { name: 'بی‌هشدار', color: 'teal.6', data: pointsOf(others) },
          { name: 'نابینا', color: 'gray.5', data: pointsOf(blind) },
          { name: 'هشدار', color: 'red.7', data: pointsOf(flagged) },
        ]}
        dataKey={{ x: 'desk', y: 'access' }}
        xAxisProps={{ domain: [startOf(points, 'desk'), 100], tickFormatter: axisNumber, tickMargin: 8 }}
        yAxisProps={{ domain: [startOf(points, 'access'), 100], tickFormatter: axisNumber, width: 40 }}
        referenceLines={
          lines
            ? [
                { x: Number(lines.desk), color: 'gray.6' },
                { y: Number(lines.access), color: 'gray.6' },
              ]
            : []
        }
        scatterChartProps={{ accessibilityLayer: false }}
        scatterProps={{ isAnimationActive: false }}
      />
      <span className={`${classes.corner} ${classes.bridge}`}>{PLACE_TITLES.bridge}</span>
      <span className={`${classes.corner} ${classes.wall}`}>{PLACE_TITLES.wall}</span>
      <span className={`${classes.corner} ${classes.openDoor}`}>{PLACE_TITLES['open-door']}</span>
      <span className={`${classes.corner} ${classes.closed}`}>{PLACE_TITLES.closed}</span>
    </div>
  );
}
