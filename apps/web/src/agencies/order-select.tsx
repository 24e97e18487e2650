import { NativeSelect } from '@mantine/core';
import type { AgencySort, AgencySortKey } from './agency-sort.js';
import classes from './agency-filters.module.css';

const ORDERS: readonly { readonly value: string; readonly label: string }[] = [
  { value: '-earned', label: 'بیشترین امتیاز' },
  { value: 'earned', label: 'کمترین امتیاز' },
  { value: 'rank', label: 'رتبه میان همتایان' },
  { value: '-change', label: 'بیشترین رشد' },
  { value: 'change', label: 'بیشترین افت' },
  { value: 'name', label: 'نام، به ترتیب الفبا' },
];

interface OrderSelectProps {
  readonly sort: AgencySort;
  onSort(sort: AgencySort): void;
}

/** The order of the agencies, where the table has no headings to press. */
export function OrderSelect({ sort: { key, isDescending }, onSort }: OrderSelectProps) {
  return (
    <NativeSelect
      label="ترتیب"
      className={classes.order ?? ''}
      value={isDescending ? `-${key}` : key}
      onChange={(event) => {
        const value = event.currentTarget.value;
        onSort({ key: value.replace(/^-/, '') as AgencySortKey, isDescending: value.startsWith('-') });
      }}
      data={[...ORDERS]}
    />
  );
}
