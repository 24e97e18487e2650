import { Progress } from '@mantine/core';
import { toPersianDigits } from '#persian';
import type { ReportView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import classes from './report-progress.module.css';

function wordsOf({ state, ahead, done, total }: ReportView): string {
  if (state === 'queued')
    return ahead > 0 ? `در صف، ${formatCount(ahead)} کار جلوتر است` : 'در صف، نوبت همین کار است';
  return total > 0 ? `${formatCount(done)} از ${formatCount(total)}` : '';
}

/** Where a report is on its way: its step, how much is done, how many jobs are before it. */
export function ReportProgress({ report }: { report: ReportView }) {
  // The width of the bar only; what is read are the API's own counts.
  const width = report.total > 0 ? Math.min((report.done / report.total) * 100, 100) : 0;
  return (
    <div className={classes.progress} role="status">
      <div className={classes.words}>
        <span>{toPersianDigits(report.step)}</span>
        <span className="number">{wordsOf(report)}</span>
      </div>
      <Progress
        value={report.state === 'queued' ? 4 : Math.max(width, 4)}
        animated
        size="md"
        aria-label={`پیشرفت ${report.title}`}
      />
    </div>
  );
}
