import type { SubmissionRow } from '../api/views.js';
import { PageNumbers } from '../parts/page-numbers.js';
import { usePages } from '../parts/use-pages.js';
import { SubmissionTable } from './submission-table.js';

/** The pages of the submissions' table. */
export function SubmissionList({ rows }: { rows: readonly SubmissionRow[] }) {
  const { rows: shown, page, pages, setPage } = usePages(rows);
  return (
    <>
      <SubmissionTable rows={shown} />
      <PageNumbers pages={pages} page={page} onPage={setPage} />
    </>
  );
}
