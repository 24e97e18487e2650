import type { TrendPointView } from '../api/views.js';
import { formatPercent } from '../format/format-percent.js';

/** The trend in words, for screen readers. */
export function TrendTable({ trend }: { trend: readonly TrendPointView[] }) {
  return (
    // A table does not shrink to the hidden size, so a box around it does.
    <div className="visually-hidden">
      <table>
        <caption>روند امتیاز در سه‌ماهه‌ها</caption>
        <thead>
          <tr>
            <th scope="col">سه‌ماهه</th>
            <th scope="col">درصد از سقف</th>
            <th scope="col">دفتر ارسال</th>
          </tr>
        </thead>
        <tbody>
          {trend.map(({ quarter, title, percent, ledgerTitle }) => (
            <tr key={quarter}>
              <th scope="row">{title}</th>
              <td>{percent === null ? 'بدون امتیاز' : formatPercent(percent)}</td>
              <td>{ledgerTitle}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
