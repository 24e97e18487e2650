import { type ReactNode, useId, useState } from 'react';
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
  /** Drawn when it is opened. */
  readonly detail?: ReactNode;
}

function ClaimLine({ row }: { row: ClaimRow }) {
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const { title, note, self, confirmed, claim, detail } = row;
  return (
    <>
      <tr>
        <th scope="row">
          {title}
          {note ? <span className={classes.note}>{note}</span> : null}
          {detail ? (
            <button
              type="button"
              className={classes.why}
              aria-expanded={isOpen}
              aria-controls={isOpen ? panel : undefined}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? 'بستن' : 'تأییدشده چگونه به دست آمد؟'}
            </button>
          ) : null}
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
      {detail && isOpen ? (
        <tr id={panel} className={classes.detail}>
          <td colSpan={4}>{detail}</td>
        </tr>
      ) : null}
    </>
  );
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
        {rows.map((row) => (
          <ClaimLine key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}
