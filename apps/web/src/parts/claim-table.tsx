import type { ReactNode } from 'react';
import { formatPoints } from '../format/format-points.js';
import { ClaimMark } from './claim-mark.js';
import classes from './claim-table.module.css';

export interface ClaimRow {
  readonly key: string;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly self: string;
  readonly confirmed: string;
  readonly claim: string;
}

/** What is claimed and what is confirmed of it, side by side. */
export function ClaimTable({
  caption,
  heading,
  rows,
}: {
  readonly caption: string;
  readonly heading: string;
  readonly rows: readonly ClaimRow[];
}) {
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">خوداظهاری</th>
          <th scope="col">تأییدشده</th>
          <th scope="col">ادعای بیش از تأیید</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, title, note, self, confirmed, claim }) => (
          <tr key={key}>
            <th scope="row">
              {title}
              {note ? <span className={classes.note}>{note}</span> : null}
            </th>
            <td data-title="خوداظهاری" className="number">
              {formatPoints(self)}
            </td>
            <td data-title="تأییدشده" className="number">
              {formatPoints(confirmed)}
            </td>
            <td data-title="ادعای بیش از تأیید">
              <ClaimMark claim={claim} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
