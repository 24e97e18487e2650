import { toPersianDigits } from '#persian';
import type { ImportedFileView, ImportOutcome } from '../api/views.js';
import { CopyButton } from '../parts/copy-button.js';
import { StateBadge } from '../submission/state-badge.js';
import table from '../submission/submission-table.module.css';
import classes from './imported-file-table.module.css';

/** The look of an outcome, in the words of a submission's state. */
const LOOK: Readonly<Record<ImportOutcome, string>> = {
  accepted: 'checked',
  rejected: 'rejected',
  refused: 'failed',
  repeat: 'received',
};
const FINGERPRINT_SHOWN = 12;

function Receipt({ row }: { row: ImportedFileView }) {
  return (
    <>
      {row.number === null ? '—' : <b>{toPersianDigits(row.number)}</b>}
      {row.receivedAtTitle ? (
        <span className={table.preparer}>{toPersianDigits(row.receivedAtTitle)}</span>
      ) : null}
      {row.isLate ? <span className={table.late}>با تأخیر</span> : null}
      {row.sha256 ? (
        <span className={classes.print}>
          <bdi dir="ltr">{row.sha256.slice(0, FINGERPRINT_SHOWN)}…</bdi>
          <CopyButton text={row.sha256} label="رونوشت اثر انگشت" />
        </span>
      ) : null}
    </>
  );
}

function Sentences({ row }: { row: ImportedFileView }) {
  const found = row.blockingCount + row.warningCount;
  return (
    <>
      <span className={table.findings}>
        {row.blockingCount > 0 ? (
          <span className={table.blocking}>{toPersianDigits(row.blockingCount)} بازدارنده</span>
        ) : null}
        {row.warningCount > 0 ? (
          <span className={table.warning}>{toPersianDigits(row.warningCount)} هشدار</span>
        ) : null}
      </span>
      {found === 0 ? <span className={table.none}>{row.message}</span> : null}
      <ul className={classes.sentences}>
        {row.sentences.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** Lines of an import's report, in the order of the files. */
export function ImportedFileTable({ rows }: { rows: readonly ImportedFileView[] }) {
  return (
    <table className={table.table}>
      <caption className="visually-hidden">فایل‌های ورود گروهی</caption>
      <thead>
        <tr>
          <th scope="col">فایل</th>
          <th scope="col">نتیجه</th>
          <th scope="col">رسید</th>
          <th scope="col">یافته‌ها</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} className={classes.row}>
            <th scope="row" className={classes.file}>
              <bdi>{row.file}</bdi>
              <span className={table.preparer}>
                {[row.agency, row.quarterTitle].filter((one) => one !== null).join(' — ')}
              </span>
            </th>
            <td>
              <StateBadge state={LOOK[row.outcome]} title={row.outcomeTitle} />
            </td>
            <td className="number">
              <Receipt row={row} />
            </td>
            <td className={classes.found}>
              <Sentences row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
