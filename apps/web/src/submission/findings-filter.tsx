import { SegmentedControl, TextInput } from '@mantine/core';
import type { FindingView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { Icon } from '../parts/icon.js';
import type { FindingFilter } from './find-findings.js';
import { kindsOfFindings } from './kinds-of-findings.js';
import classes from './findings-filter.module.css';

interface FindingsFilterProps {
  readonly findings: readonly FindingView[];
  readonly filter: FindingFilter;
  onFilter(filter: FindingFilter): void;
}

function countOf(findings: readonly FindingView[], severity?: FindingView['severity']): string {
  const counted = findings.filter((finding) => !severity || finding.severity === severity);
  return formatCount(counted.reduce((sum, { count }) => sum + count, 0));
}

/** Few findings are read; many are narrowed down: by how grave they are, by kind, by words. */
export function FindingsFilter({ findings, filter, onFilter }: FindingsFilterProps) {
  const kinds = kindsOfFindings(findings);
  const isMixed = new Set(findings.map(({ severity }) => severity)).size > 1;
  return (
    <div className={classes.filter}>
      <div className={classes.line}>
        {isMixed ? (
          <SegmentedControl
            aria-label="کدام یافته‌ها"
            value={filter.severity}
            onChange={(severity) => onFilter({ ...filter, severity, rule: null })}
            data={[
              { value: 'all', label: `همه (${countOf(findings)})` },
              { value: 'blocking', label: `بازدارنده (${countOf(findings, 'blocking')})` },
              { value: 'warning', label: `هشدار (${countOf(findings, 'warning')})` },
            ]}
          />
        ) : null}
        <TextInput
          className={classes.words ?? ''}
          aria-label="جست‌وجو در یافته‌ها"
          placeholder="جست‌وجو: شاخص، خانه یا واژه"
          leftSection={<Icon name="search" size={17} />}
          value={filter.words}
          onChange={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
        />
      </div>
      {kinds.length > 1 ? (
        <div role="group" aria-label="گونهٔ ایراد" className={classes.kinds}>
          {kinds
            .filter(({ severity }) => filter.severity === 'all' || severity === filter.severity)
            .map(({ code, title, severity, count }) => (
              <button
                key={`${severity}/${code}`}
                type="button"
                aria-pressed={filter.rule === code}
                className={`${classes.kind} ${severity === 'blocking' ? classes.blocking : classes.warning}`}
                onClick={() => onFilter({ ...filter, rule: filter.rule === code ? null : code })}
              >
                {title} <strong className="number">{formatCount(count)}</strong>
              </button>
            ))}
        </div>
      ) : null}
    </div>
  );
}
