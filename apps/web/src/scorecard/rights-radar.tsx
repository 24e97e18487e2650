import { RadarChart } from '@mantine/charts';
import { toPersianDigits } from '#persian';
import type { RightView } from '../api/views.js';

/** The rights by number round a circle; the list beside it says names and numbers, so this is only drawn. */
export function RightsRadar({ rights }: { rights: readonly RightView[] }) {
  return (
    <div dir="ltr" aria-hidden="true">
      <RadarChart
        h={340}
        textColor="#4f6268"
        gridColor="#c3d0d2"
        data={rights.map(({ number, percent }) => ({
          right: toPersianDigits(number),
          percent: percent === null ? 0 : Number(percent),
        }))}
        dataKey="right"
        series={[{ name: 'percent', color: 'teal.6', strokeColor: 'teal.7', opacity: 0.22 }]}
        accessibilityLayer={false}
        polarRadiusAxisProps={{ domain: [0, 100], tick: false, axisLine: false, tickCount: 5 }}
        withPolarRadiusAxis
        withDots
        dotProps={{ r: 3.5 }}
        polarAngleAxisProps={{ fontSize: 14 }}
      />
    </div>
  );
}
