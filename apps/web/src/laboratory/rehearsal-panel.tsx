import { Button } from '@mantine/core';
import { useRehearsal } from '../api/use-rehearsal.js';
import type { RehearsedWindowView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatPercent } from '../format/format-percent.js';
import { formatPoints } from '../format/format-points.js';
import { ChangeMark } from '../parts/change-mark.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { SectionCard } from '../parts/section-card.js';
import table from '../scorecard/indicator-table.module.css';
import { TrialBanner } from './trial-banner.js';
import type { Trial } from './trial-draft.js';
import { TrialRefusal } from './trial-refusal.js';
import classes from './trial-result.module.css';

function WindowRow({ rehearsed: { window, summary, faults } }: { rehearsed: RehearsedWindowView }) {
  return (
    <tr>
      <th scope="row" className={table.name}>
        {window.title}
      </th>
      {summary ? (
        <>
          <td data-title="میانگین کنونی" className="number">
            {formatPercent(summary.live.percent)}
          </td>
          <td data-title="میانگین آزمایشی" className="number">
            <strong>{formatPercent(summary.trial.percent)}</strong>
          </td>
          <td data-title="تغییر">
            <ChangeMark change={summary.change} />
          </td>
          <td data-title="جابه‌جا در رتبه">
            {formatCount(summary.movedInRank)} از {formatCount(summary.agencies)}
          </td>
          <td data-title="میانگین جابه‌جایی">
            {summary.meanShift === null ? '—' : `${formatPoints(summary.meanShift)} پله`}
          </td>
        </>
      ) : (
        <td colSpan={5}>
          <bdi>{faults.map(({ message }) => message).join(' ') || 'در این دوره دستگاهی برای سنجش نبود.'}</bdi>
        </td>
      )}
    </tr>
  );
}

/** The same rule over every window that is stored. */
export function RehearsalPanel({ trial }: { trial: Trial }) {
  const rehearsing = useRehearsal();
  return (
    <>
      <div className={classes.run}>
        <Button loading={rehearsing.isPending} onClick={() => rehearsing.mutate(trial)}>
          تمرین روی همهٔ دوره‌ها
        </Button>
        <p className={classes.hint}>
          اگر این قاعده در همهٔ دوره‌های پایان‌یافته بود؛ هر دوره با ویرایش خودش. چند ثانیه برای هر دوره
        </p>
      </div>
      <div className={classes.cards}>
        {rehearsing.error ? <TrialRefusal error={rehearsing.error} /> : null}
        {rehearsing.data ? (
          <>
            <TrialBanner isOutdated={JSON.stringify(trial) !== JSON.stringify(rehearsing.variables)} />
            <SectionCard title="تمرین قاعده در دوره‌ها">
              {rehearsing.data.windows.length === 0 ? (
                <EmptyNotice title="هنوز دوره‌ای به پایان نرسیده است" icon="clock" />
              ) : (
                <table className={table.table}>
                  <thead>
                    <tr>
                      <th scope="col">دوره</th>
                      <th scope="col">میانگین کنونی</th>
                      <th scope="col">میانگین آزمایشی</th>
                      <th scope="col">تغییر</th>
                      <th scope="col">جابه‌جا در رتبه</th>
                      <th scope="col">میانگین جابه‌جایی</th>
                    </tr>
                  </thead>
                  <tbody>
                    {rehearsing.data.windows.map((rehearsed) => (
                      <WindowRow key={rehearsed.window.code} rehearsed={rehearsed} />
                    ))}
                  </tbody>
                </table>
              )}
            </SectionCard>
          </>
        ) : null}
      </div>
    </>
  );
}
