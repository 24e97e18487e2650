import { useState } from 'react';
import { TextInput } from '@mantine/core';
import { searchKey } from '#persian';
import type { TrialAgencyView, TrialSideView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatPoints } from '../format/format-points.js';
import { ChangeMark } from '../parts/change-mark.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { Icon } from '../parts/icon.js';
import { PageNumbers } from '../parts/page-numbers.js';
import { usePages } from '../parts/use-pages.js';
import { PlacesMark } from './places-mark.js';
import table from '../scorecard/indicator-table.module.css';
import classes from './trial-result.module.css';

function rankOf({ rank }: TrialSideView): string {
  return rank === null ? '—' : formatCount(rank);
}

function MoveRow({ row }: { row: TrialAgencyView }) {
  const { name, groupTitle, levelTitle, live, trial, change, places, peers } = row;
  return (
    <tr>
      <th scope="row" className={table.name}>
        {name}
        <span className={table.note}>
          {groupTitle} · {levelTitle}
        </span>
      </th>
      <td data-title="امتیاز کنونی" className="number">
        {formatPoints(live.earned)}
      </td>
      <td data-title="امتیاز آزمایشی" className="number">
        <strong>{formatPoints(trial.earned)}</strong>
      </td>
      <td data-title="تغییر">
        <ChangeMark change={change} />
      </td>
      <td data-title="رتبه">
        <span className="number">
          {rankOf(live)} ← <strong>{rankOf(trial)}</strong>
          <span className={table.of}> از {formatCount(peers)}</span>
        </span>
      </td>
      <td data-title="جابه‌جایی">
        <PlacesMark places={places} />
      </td>
    </tr>
  );
}

/** The agencies beside their live scores, those who move most first; found by name. */
export function TrialMoves({ moves }: { moves: readonly TrialAgencyView[] }) {
  const [text, setText] = useState('');
  const words = searchKey(text).split(' ').filter(Boolean);
  const found = moves.filter((row) => words.every((word) => row.searchKey.includes(word)));
  const { rows, page, pages, setPage } = usePages(found);
  return (
    <>
      <TextInput
        label="جست‌وجوی دستگاه"
        placeholder="بخشی از نام"
        type="search"
        className={classes.search ?? ''}
        leftSection={<Icon name="search" size={18} />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {found.length === 0 ? (
        <EmptyNotice title="دستگاهی با این مشخصات پیدا نشد" icon="search" />
      ) : (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">دستگاه</th>
              <th scope="col">امتیاز کنونی</th>
              <th scope="col">امتیاز آزمایشی</th>
              <th scope="col">تغییر</th>
              <th scope="col">رتبه</th>
              <th scope="col">جابه‌جایی</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <MoveRow key={row.code} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <PageNumbers pages={pages} page={page} onPage={setPage} />
    </>
  );
}
