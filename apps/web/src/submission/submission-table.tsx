import { Link } from 'react-router';
import { toPersianDigits } from '#persian';
import type { SubmissionRow } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { ownerOf } from './owner-of.js';
import { StateBadge } from './state-badge.js';
import classes from './submission-table.module.css';

function Findings({ row }: { row: SubmissionRow }) {
  const { blockingCount: blocking, warningCount: warning } = row;
  if (blocking === 0 && warning === 0) return <span className={classes.none}>بی‌ایراد</span>;
  return (
    <span className={classes.findings}>
      {blocking > 0 ? <span className={classes.blocking}>{formatCount(blocking)} بازدارنده</span> : null}
      {warning > 0 ? <span className={classes.warning}>{formatCount(warning)} هشدار</span> : null}
    </span>
  );
}

/** Submissions, newest first as the API gives them. */
export function SubmissionTable({ rows }: { rows: readonly SubmissionRow[] }) {
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">ارسال‌ها</caption>
      <thead>
        <tr>
          <th scope="col">رسید</th>
          <th scope="col">دستگاه</th>
          <th scope="col">سه‌ماهه</th>
          <th scope="col">زمان رسیدن</th>
          <th scope="col">وضع</th>
          <th scope="col">یافته‌ها</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link to={`/submissions/${encodeURIComponent(row.id)}`} className={classes.link}>
                {toPersianDigits(row.number)}
              </Link>
            </th>
            <td className={classes.agency}>
              {ownerOf(row)}
              {row.preparedBy ? <span className={classes.preparer}>تهیه‌کننده: {row.preparedBy}</span> : null}
            </td>
            <td>{row.quarterTitle}</td>
            <td className="number">
              {toPersianDigits(row.receivedAtTitle)}
              {row.isLate ? <span className={classes.late}>با تأخیر</span> : null}
            </td>
            <td>
              <StateBadge state={row.state} title={row.stateTitle} />
            </td>
            <td>
              <Findings row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
