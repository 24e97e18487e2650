import { Link } from 'react-router';
import { toPersianDigits } from '#persian';
import type { ReviewQueueView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatPoints } from '../format/format-points.js';
import { ClaimMark } from '../parts/claim-mark.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { SectionCard } from '../parts/section-card.js';
import classes from '../parts/claim-table.module.css';

/** Reports that the head has signed and nobody has reviewed yet. */
export function WaitingCard({ waiting }: Pick<ReviewQueueView, 'waiting'>) {
  return (
    <SectionCard
      title="گزارش‌های امضاشده"
      note={waiting.length === 0 ? undefined : `${formatCount(waiting.length)} گزارش در انتظار بازبینی`}
    >
      {waiting.length === 0 ? (
        <EmptyNotice title="گزارشی در انتظار بازبینی نیست" icon="check">
          گزارش پس از امضای بالاترین مقام دستگاه این‌جا می‌آید.
        </EmptyNotice>
      ) : (
        <table className={classes.table}>
          <caption className="visually-hidden">گزارش‌های در انتظار بازبینی</caption>
          <thead>
            <tr>
              <th scope="col">دستگاه و سه‌ماهه</th>
              <th scope="col">امضا</th>
              <th scope="col">خوداظهاری در دوره</th>
              <th scope="col">ادعای بیش از تأیید</th>
            </tr>
          </thead>
          <tbody>
            {waiting.map(({ submission, signedAtTitle, signedBy, claim }) => (
              <tr key={submission.id}>
                <th scope="row">
                  <Link to={`/review/${encodeURIComponent(submission.id)}`}>
                    {submission.agency?.name} · {submission.quarterTitle}
                  </Link>
                  <span className={classes.note}>رسید {toPersianDigits(submission.number)}</span>
                </th>
                <td data-title="امضا">
                  <span className="number">{toPersianDigits(signedAtTitle)}</span>
                  <span className={classes.note}>{signedBy ?? 'سامانه'}</span>
                </td>
                <td data-title="خوداظهاری" className="number">
                  {formatPoints(claim?.self ?? null)}
                </td>
                <td data-title="ادعای بیش از تأیید">{claim ? <ClaimMark claim={claim.claim} /> : '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </SectionCard>
  );
}
