import type { ReactNode } from 'react';
import { NativeSelect, TextInput } from '@mantine/core';
import { comparePersian } from '#persian';
import { Icon } from '../parts/icon.js';
import type { AgencyFilter } from './agency-filter.js';
import type { FoundBy } from './filter-agencies.js';
import classes from './agency-filters.module.css';

interface AgencyFiltersProps {
  readonly rows: readonly FoundBy[];
  readonly filter: AgencyFilter;
  onFilter(change: Partial<AgencyFilter>): void;
  /** A list of the page's own, after the common ones. */
  readonly children?: ReactNode;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function optionsOf(all: string, rows: readonly FoundBy[], read: (row: FoundBy) => Option | null): Option[] {
  const found = new Map<string, string>();
  for (const row of rows) {
    const option = read(row);
    if (option) found.set(option.value, option.label);
  }
  const options = [...found].map(([value, label]) => ({ value, label }));
  return [{ value: '', label: all }, ...options.sort((a, b) => comparePersian(a.label, b.label))];
}

/** Search by name and narrowing by group, level and province. */
export function AgencyFilters({ rows, filter, onFilter, children }: AgencyFiltersProps) {
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
        onChange={(event) => onFilter({ text: event.currentTarget.value })}
      />
      <NativeSelect
        label="گروه"
        value={filter.group}
        onChange={(event) => onFilter({ group: event.currentTarget.value })}
        data={optionsOf('همهٔ گروه‌ها', rows, (row) => ({ value: row.group, label: row.groupTitle }))}
      />
      <NativeSelect
        label="سطح"
        value={filter.level}
        onChange={(event) => onFilter({ level: event.currentTarget.value })}
        data={optionsOf('همهٔ سطح‌ها', rows, (row) => ({ value: row.level, label: row.levelTitle }))}
      />
      <NativeSelect
        label="استان"
        value={filter.province}
        onChange={(event) => onFilter({ province: event.currentTarget.value })}
        data={provinces}
      />
      {children}
    </search>
  );
}
