import { useParams } from 'react-router';
import { BackLink } from '../parts/back-link.js';
import { PageHeading } from '../parts/page-heading.js';
import { SubmissionFollow } from '../submission/submission-follow.js';

/** One submission by its id. */
export function SubmissionPage() {
  const { id = '' } = useParams();
  return (
    <>
      <PageHeading title="سرنوشت ارسال" above={<BackLink to="/submissions">ارسال‌ها</BackLink>} />
      <SubmissionFollow id={id} />
    </>
  );
}
