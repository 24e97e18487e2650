/** Persian digits on real numbers: 3000429 is Persian digits with the locale fa-IR. */
const PERSIAN = '[$-3000429]';

/** Number formats of the workbooks. Per cents are fractions, changes are percentage points with their sign. */
export const NUMBER_FORMATS = {
  whole: `${PERSIAN}#,##0`,
  points: `${PERSIAN}#,##0.00`,
  percent: `${PERSIAN}0.00%`,
  shortPercent: `${PERSIAN}0%`,
  change: `${PERSIAN}+0.00;${PERSIAN}-0.00;${PERSIAN}0.00`,
} as const;
