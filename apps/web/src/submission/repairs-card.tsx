import { useState } from 'react';
import { Checkbox } from '@mantine/core';
import { useRepairs } from '../api/use-repairs.js';
import type { RepairView, SubmissionView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { SaveButton } from '../parts/save-button.js';
import { SectionCard } from '../parts/section-card.js';
import classes from './repairs-card.module.css';

/** Beyond this a page says how many more there are; the repaired copy has them all. */
const MOST = 50;

interface RepairRowProps {
  readonly repair: RepairView;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function RepairRow({ repair, isChosen, onChoose }: RepairRowProps) {
  return (
    <tr data-left={isChosen ? undefined : ''}>
      <td>
        <Checkbox
          checked={isChosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
          aria-label={`ترمیم خانهٔ ${repair.cell}`}
        />
      </td>
      <td>
        <bdi dir="ltr" className={classes.cell}>
          {repair.cell}
        </bdi>
      </td>
      <td>
        {repair.indicatorTitle} <bdi dir="ltr">({repair.indicator})</bdi>
        <span className={classes.rule}>{repair.ruleTitle}</span>
      </td>
      <td>
        <bdi className={classes.from}>{repair.from}</bdi>
      </td>
      <td>
        <bdi className={classes.to}>{repair.to}</bdi>
      </td>
    </tr>
  );
}

/** Where the copy comes from: all repairs but those left out. */
function repairedPath(submission: string, left: ReadonlySet<string>): string {
  const query = left.size > 0 ? `?except=${[...left].join(',')}` : '';
  return `/submissions/${encodeURIComponent(submission)}/repaired${query}`;
}

/** What the system can mend by itself, cell by cell, and a copy with what is chosen of it; nothing where there is nothing. */
export function RepairsCard({ submission }: { submission: SubmissionView }) {
  const { data: repairs = [] } = useRepairs(submission.id);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (repairs.length === 0) return null;
  const shown = repairs.slice(0, MOST);
  const chosen = repairs.length - left.size;
  const choose = (cells: readonly string[], isChosen: boolean) => {
    const next = new Set(left);
    for (const cell of cells) {
      if (isChosen) next.delete(cell);
      else next.add(cell);
    }
    setLeft(next);
  };
  return (
    <SectionCard
      title="ترمیم‌های پیشنهادی"
      note="معنای هیچ خانه‌ای تغییر نمی‌کند؛ آنچه را نمی‌پسندید بردارید، نسخهٔ ترمیم‌شده را ببینید و همان را بفرستید"
      aside={
        <SaveButton
          path={repairedPath(submission.id, left)}
          fileName={`repaired-${submission.number}.xlsx`}
          variant="light"
          disabled={chosen === 0}
        >
          {left.size === 0
            ? 'دریافت نسخهٔ ترمیم‌شده'
            : `دریافت نسخه با ${formatCount(chosen)} ترمیم از ${formatCount(repairs.length)}`}
        </SaveButton>
      }
    >
      <table className={classes.table}>
        <caption className="visually-hidden">ترمیم‌های پیشنهادی</caption>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                checked={left.size === 0}
                indeterminate={left.size > 0 && left.size < shown.length}
                onChange={(event) =>
                  choose(
                    shown.map(({ cell }) => cell),
                    event.currentTarget.checked,
                  )
                }
                aria-label="همهٔ ترمیم‌های این فهرست"
              />
            </th>
            <th scope="col">خانه</th>
            <th scope="col">شاخص</th>
            <th scope="col">نوشتهٔ کنونی</th>
            <th scope="col">پس از ترمیم</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((repair) => (
            <RepairRow
              key={repair.cell}
              repair={repair}
              isChosen={!left.has(repair.cell)}
              onChoose={(isChosen) => choose([repair.cell], isChosen)}
            />
          ))}
        </tbody>
      </table>
      {repairs.length > MOST ? (
        <p className={classes.rest}>و {formatCount(repairs.length - MOST)} ترمیم دیگر در نسخهٔ ترمیم‌شده.</p>
      ) : null}
    </SectionCard>
  );
}
