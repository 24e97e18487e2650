import type { TrialGroupView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatPercent } from '../format/format-percent.js';
import { ChangeMark } from '../parts/change-mark.js';
import table from '../scorecard/indicator-table.module.css';

/** The mean of each peer group, before and after. */
export function TrialGroups({ groups }: { groups: readonly TrialGroupView[] }) {
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">گروه و سطح</th>
          <th scope="col">دستگاه‌ها</th>
          <th scope="col">میانگین کنونی</th>
          <th scope="col">میانگین آزمایشی</th>
          <th scope="col">تغییر</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={`${group.group} ${group.level}`}>
            <th scope="row" className={table.name}>
              {group.title} · {group.levelTitle}
            </th>
            <td data-title="دستگاه‌ها">{formatCount(group.agencies)}</td>
            <td data-title="میانگین کنونی" className="number">
              {formatPercent(group.livePercent)}
            </td>
            <td data-title="میانگین آزمایشی" className="number">
              <strong>{formatPercent(group.trialPercent)}</strong>
            </td>
            <td data-title="تغییر">
              <ChangeMark change={group.change} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
