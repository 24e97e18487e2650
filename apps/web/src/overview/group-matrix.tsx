import type { GroupView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatPercent } from '../format/format-percent.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { ScoreBar } from '../parts/score-bar.js';
import { SectionCard } from '../parts/section-card.js';
import classes from './group-matrix.module.css';

function titlesBy(
  rows: readonly GroupView[],
  read: (row: GroupView) => readonly [string, string],
): readonly (readonly [string, string])[] {
  return [...new Map(rows.map(read))];
}

function Cell({ cell, title }: { cell: GroupView | undefined; title: string }) {
  if (!cell)
    return (
      <td data-title={title} className={classes.none}>
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">بدون دستگاه</span>
      </td>
    );
  return (
    <td data-title={title}>
      <span className={classes.numbers}>
        <span className={`${classes.percent} number`}>{formatPercent(cell.percent)}</span>
        <span className={classes.agencies}>{formatCount(cell.agencies)} دستگاه</span>
      </span>
      <ScoreBar percent={cell.percent} isThin />
    </td>
  );
}

/** The mean of each cell of peers: official group × level, as per cent of the ceiling. */
export function GroupMatrix({ groups }: { groups: readonly GroupView[] }) {
  const rows = titlesBy(groups, ({ group, title }) => [group, title]);
  const columns = titlesBy(groups, ({ level, levelTitle }) => [level, levelTitle]);
  return (
    <SectionCard title="گروه‌ها و سطح‌ها" note="میانگین دستگاه‌های هر گروه رسمی در هر سطح">
      {rows.length === 0 ? (
        <EmptyNotice title="هنوز گروهی امتیاز ندارد" />
      ) : (
        <table className={classes.matrix}>
          <thead>
            <tr>
              <th scope="col">گروه</th>
              {columns.map(([level, title]) => (
                <th key={level} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([group, title]) => (
              <tr key={group}>
                <th scope="row">{title}</th>
                {columns.map(([level, levelTitle]) => (
                  <Cell
                    key={level}
                    title={levelTitle}
                    cell={groups.find((cell) => cell.group === group && cell.level === level)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </SectionCard>
  );
}
