import { Pagination } from '@mantine/core';
import { toPersianDigits } from '#persian';
import classes from './page-numbers.module.css';

interface PageNumbersProps {
  readonly pages: number;
  readonly page: number;
  onPage(page: number): void;
}

const CONTROL_LABELS = {
  first: 'صفحهٔ نخست',
  previous: 'صفحهٔ پیش',
  next: 'صفحهٔ بعد',
  last: 'صفحهٔ پایانی',
};

/** The pages of a long list; nothing where one page holds it. */
export function PageNumbers({ pages, page, onPage }: PageNumbersProps) {
  if (pages < 2) return null;
  return (
    <nav aria-label="صفحه‌های فهرست" className={classes.pages}>
      <Pagination
        total={pages}
        value={page}
        onChange={onPage}
        getItemProps={(number) => ({
          children: toPersianDigits(number),
          'aria-label': `صفحهٔ ${toPersianDigits(number)}`,
        })}
        getControlProps={(control) => ({ 'aria-label': CONTROL_LABELS[control] })}
      />
    </nav>
  );
}
