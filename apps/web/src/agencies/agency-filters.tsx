import { NativeSelect, TextInput } from '@mantine/core';
import { comparePersian } from '#persian';
import type { AgencyRow } from '../api/views.js';
import { Icon } from '../parts/icon.js';
import type { AgencySortKey } from './agency-sort.js';
import type { AgencySearch } from './use-agency-search.js';
import classes from './agency-filters.module.css';

interface AgencyFiltersProps {
  readonly rows: readonly AgencyRow[];
  readonly search: AgencySearch;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

const ORDERS: readonly Option[] = [
  { value: '-earned', label: 'بیشترین امتیاز' },
  { value: 'earned', label: 'کمترین امتیاز' },
  { value: 'rank', label: 'رتبه میان همتایان' },
  { value: '-change', label: 'بیشترین رشد' },
  { value: 'change', label: 'بیشترین افت' },
  { value: 'name', label: 'نام، به ترتیب الفبا' },
];

function optionsOf(
  all: string,
  rows: readonly AgencyRow[],
  read: (row: AgencyRow) => Option | null,
): Option[] {
  const found = new Map<string, string>();
  for (const row of rows) {
    const option = read(row);
    if (option) found.set(option.value, option.label);
  }
  const options = [...found].map(([value, label]) => ({ value, label }));
  return [{ value: '', label: all }, ...options.sort((a, b) => comparePersian(a.label, b.label))];
}

function OrderSelect({ search }: { search: AgencySearch }) {
  const { key, isDescending } = search.sort;
  return (
    <NativeSelect
      label="ترتیب"
      className={classes.order ?? ''}
      value={isDescending ? `-${key}` : key}
      onChange={(event) => {
        const value = event.currentTarget.value;
        search.setSort({
          key: value.replace(/^-/, '') as AgencySortKey,
          isDescending: value.startsWith('-'),
        });
      }}
      data={[...ORDERS]}
    />
  );
}

/** Search by name and narrowing by group, level and province. */
export function AgencyFilters({ rows, search }: AgencyFiltersProps) {
  const { filter, setFilter } = search;
  const provinces = optionsOf('همهٔ استان‌ها', rows, ({ province }) =>
    province ? { value: province.code, label: province.name } : null,
  );
  return (
    <search className={classes.filters}>
      <TextInput
        label="جست‌وجوی دستگاه"
        placeholder="بخشی از نام"
        type="search"
        className={classes.text ?? ''}
        leftSection={<Icon name="search" size={18} />}
        value={filter.text}
        onChange={(event) => setFilter({ text: event.currentTarget.value })}
      />
      <NativeSelect
        label="گروه"
        value={filter.group}
        onChange={(event) => setFilter({ group: event.currentTarget.value })}
        data={optionsOf('همهٔ گروه‌ها', rows, (row) => ({ value: row.group, label: row.groupTitle }))}
      />
      <NativeSelect
        label="سطح"
        value={filter.level}
        onChange={(event) => setFilter({ level: event.currentTarget.value })}
        data={optionsOf('همهٔ سطح‌ها', rows, (row) => ({ value: row.level, label: row.levelTitle }))}
      />
      <NativeSelect
        label="استان"
        value={filter.province}
        onChange={(event) => setFilter({ province: event.currentTarget.value })}
        data={provinces}
      />
      <OrderSelect search={search} />
    </search>
  );
}
