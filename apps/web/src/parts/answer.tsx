import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { ErrorNotice } from './error-notice.js';

interface AnswerProps<T> {
  readonly query: UseQueryResult<T>;
  /** Shown while the first answer is awaited. */
  readonly waiting: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** The three faces of a question to the API: awaited, refused, answered. An older answer stays when asking again fails. */
export function Answer<T>({ query, waiting, children }: AnswerProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div role="status" aria-live="polite">
      <span className="visually-hidden">در حال خواندن…</span>
      {waiting}
    </div>
  );
}
