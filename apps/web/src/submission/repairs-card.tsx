import { useState } from 'react';
import { Checkbox } from '@mantine/core';
import { useRepairs } from '../api/use-repairs.js';
import type { RepairView, SubmissionView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { PageNumbers } from '../parts/page-numbers.js';
import { SaveButton } from '../parts/save-button.js';
import { SectionCard } from '../parts/section-card.js';
import { usePages } from '../parts/use-pages.js';
import { isWorkbook } from './is-workbook.js';
import { SeenText } from './seen-text.js';
import classes from './repairs-card.module.css';

interface RepairRowProps {
  readonly repair: RepairView;
  readonly isChosen: boolean;
  onChoose(isChosen: boolean): void;
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
      <td className={classes.asked}>
        {repair.indicatorTitle}{' '}
        <bdi dir="ltr" className={classes.code}>
          ({repair.indicator})
        </bdi>
        <span className={classes.rule}>{repair.ruleTitle}</span>
      </td>
      <td>
        <bdi className={classes.from}>
          <SeenText text={repair.from} />
        </bdi>
      </td>
      <td>
        <bdi className={classes.to}>{repair.to}</bdi>
      </td>
    </tr>
  );
}

interface RepairTableProps {
  readonly repairs: readonly RepairView[];
  /** Cells that are not to be mended. */
  readonly left: ReadonlySet<string>;
  onLeft(left: ReadonlySet<string>): void;
}

function RepairTable({ repairs, left, onLeft }: RepairTableProps) {
  const { rows, page, pages, setPage } = usePages(repairs);
  const choose = (cell: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(cell);
    else next.add(cell);
    onLeft(next);
  };
  return (
    <>
      <Checkbox
        mt="sm"
        checked={left.size === 0}
        indeterminate={left.size > 0 && left.size < repairs.length}
        onChange={(event) =>
          onLeft(new Set(event.currentTarget.checked ? [] : repairs.map(({ cell }) => cell)))
        }
        label="همهٔ ترمیم‌ها"
      />
      <table className={classes.table}>
        <caption className="visually-hidden">ترمیم‌های پیشنهادی</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">ترمیم شود</span>
            </th>
            <th scope="col">خانه</th>
            <th scope="col">شاخص</th>
            <th scope="col">نوشتهٔ کنونی</th>
            <th scope="col">پس از ترمیم</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((repair) => (
            <RepairRow
              key={repair.cell}
              repair={repair}
              isChosen={!left.has(repair.cell)}
              onChoose={(isChosen) => choose(repair.cell, isChosen)}
            />
          ))}
        </tbody>
      </table>
      <PageNumbers pages={pages} page={page} onPage={setPage} />
    </>
  );
}

/** Where the copy comes from: all repairs but those left out. */
function repairedPath(submission: string, left: ReadonlySet<string>): string {
  const query = left.size > 0 ? `?except=${[...left].join(',')}` : '';
  return `/submissions/${encodeURIComponent(submission)}/repaired${query}`;
}

function Repairs({ submission }: { submission: SubmissionView }) {
  const { data: repairs = [] } = useRepairs(submission.id);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (repairs.length === 0) return null;
  const chosen = repairs.length - left.size;
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
      <details className={classes.details}>
        <summary>دیدن {formatCount(repairs.length)} ترمیم، خانه‌به‌خانه</summary>
        <RepairTable repairs={repairs} left={left} onLeft={setLeft} />
      </details>
    </SectionCard>
  );
}

/** What the system can mend by itself, cell by cell, and a copy with what is chosen of it; nothing where there is nothing. */
export function RepairsCard({ submission }: { submission: SubmissionView }) {
  return isWorkbook(submission.fileName) ? <Repairs submission={submission} /> : null;
}
