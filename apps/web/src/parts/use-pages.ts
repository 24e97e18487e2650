import { useState } from 'react';

/** A nation has about 2,300 agencies: more rows at once make a page slow to lay out on an office computer. */
const ROWS_A_PAGE = 60;

export interface Pages<T> {
  readonly rows: readonly T[];
  readonly page: number;
  readonly pages: number;
  setPage(page: number): void;
}

/** The rows of the chosen page; a list that has become shorter shows its last page. */
export function usePages<T>(all: readonly T[]): Pages<T> {
  const [wanted, setPage] = useState(1);
  const pages = Math.max(Math.ceil(all.length / ROWS_A_PAGE), 1);
  const page = Math.min(wanted, pages);
  return { rows: all.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE), page, pages, setPage };
}
