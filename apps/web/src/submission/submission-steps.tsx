import { Loader } from '@mantine/core';
import type { SubmissionStep, SubmissionView } from '../api/views.js';
import { formatPercent } from '../format/format-percent.js';
import { formatPoints } from '../format/format-points.js';
import { formatWholePoints } from '../format/format-whole-points.js';
import { Icon } from '../parts/icon.js';
import classes from './submission-steps.module.css';

type Standing = 'done' | 'running' | 'waiting' | 'stopped';

const WORDS: Record<Standing, string> = {
  done: 'انجام شد',
  running: 'در حال انجام',
  waiting: 'در انتظار',
  stopped: 'متوقف شد',
};

/** Which of the three steps is where, for each state of the work. */
const STANDINGS: Record<SubmissionStep, readonly [Standing, Standing, Standing]> = {
  received: ['done', 'running', 'waiting'],
  checked: ['done', 'done', 'running'],
  scored: ['done', 'done', 'done'],
  rejected: ['done', 'stopped', 'waiting'],
  failed: ['done', 'stopped', 'waiting'],
};

function Mark({ standing }: { standing: Standing }) {
  if (standing === 'running') return <Loader size={22} />;
  if (standing === 'done') return <Icon name="check" size={20} />;
  if (standing === 'stopped') return <Icon name="close" size={20} />;
  return null;
}

function Step({ title, detail, standing }: { title: string; detail: string; standing: Standing }) {
  return (
    <li
      className={`${classes.step} ${classes[standing] ?? ''}`}
      aria-current={standing === 'running' ? 'step' : undefined}
    >
      <span className={classes.mark}>
        <Mark standing={standing} />
      </span>
      <span className={classes.title}>{title}</span>
      <span className={classes.detail}>
        <span className="visually-hidden">{WORDS[standing]}. </span>
        {detail}
      </span>
    </li>
  );
}

function checkDetail({ step, findings }: SubmissionView): string {
  if (step === 'received') return 'خانه‌به‌خانه خوانده می‌شود…';
  if (step === 'failed') return 'کار سامانه ناتمام ماند';
  if (step === 'rejected') return 'ایراد بازدارنده دارد';
  return findings.length === 0 ? 'بی‌ایراد' : 'پذیرفته شد، با هشدار';
}

function scoreDetail({ step, score }: SubmissionView): string {
  if (score)
    return `${formatPoints(score.earned)} از ${formatWholePoints(score.ceiling)} (${formatPercent(score.percent)})`;
  return step === 'checked' ? 'امتیاز محاسبه می‌شود…' : '—';
}

/** The way of a submission: received, checked, scored; followed live. */
export function SubmissionSteps({ submission }: { submission: SubmissionView }) {
  const [received, checked, scored] = STANDINGS[submission.step];
  return (
    <ol className={classes.steps} aria-label="مرحله‌های بررسی" aria-live="polite">
      <Step title="رسید" detail="ثبت و نگهداری شد" standing={received} />
      <Step title="بررسی" detail={checkDetail(submission)} standing={checked} />
      <Step title="امتیاز موقت" detail={scoreDetail(submission)} standing={scored} />
    </ol>
  );
}
