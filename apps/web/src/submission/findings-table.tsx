import { useState } from 'react';
import { SegmentedControl } from '@mantine/core';
import type { FindingView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { CopyButton } from '../parts/copy-button.js';
import { SeverityMark } from './severity-mark.js';
import classes from './findings-table.module.css';

type Shown = 'all' | FindingView['severity'];

function cellReference({ sheet, cell }: FindingView): string | null {
  if (!cell) return null;
  return sheet ? `'${sheet}'!${cell}` : cell;
}

function FindingRow({ finding }: { finding: FindingView }) {
  const reference = cellReference(finding);
  return (
    <tr>
      <td className={classes.severityCell}>
        <SeverityMark severity={finding.severity} />
      </td>
      <td className={classes.cell}>
        {reference ? (
          <CopyButton text={reference} label="رونوشت نشانی خانه">
            <bdi dir="ltr" className={classes.reference}>
              {finding.cell}
            </bdi>
          </CopyButton>
        ) : null}
        {finding.sheet ? <span className={classes.sheet}>{finding.sheet}</span> : null}
      </td>
      <td className={classes.message}>
        {finding.indicatorTitle ? (
          <span className={classes.indicator}>
            {finding.indicatorTitle} {finding.indicator ? <bdi dir="ltr">({finding.indicator})</bdi> : null}
          </span>
        ) : null}
        <span className={classes.sentence}>{finding.message}</span>
        {finding.count > 1 ? (
          <span className={classes.count}>همین ایراد در {formatCount(finding.count)} جا تکرار شده است.</span>
        ) : null}
      </td>
    </tr>
  );
}

/** Every fault at once: how grave, at which cell, which indicator, and a sentence that says what to do. */
export function FindingsTable({ findings }: { findings: readonly FindingView[] }) {
  const [shown, setShown] = useState<Shown>('all');
  const kinds = new Set(findings.map(({ severity }) => severity));
  const rows = findings.filter(({ severity }) => shown === 'all' || severity === shown);
  return (
    <>
      {kinds.size > 1 ? (
        <SegmentedControl
          className={classes.choice ?? ''}
          aria-label="کدام یافته‌ها"
          value={shown}
          onChange={setShown}
          data={[
            { value: 'all' as Shown, label: 'همه' },
            { value: 'blocking' as Shown, label: 'بازدارنده' },
            { value: 'warning' as Shown, label: 'هشدار' },
          ]}
        />
      ) : null}
      <table className={classes.table}>
        <caption className="visually-hidden">یافته‌های بررسی کاربرگ</caption>
        <thead>
          <tr>
            <th scope="col">شدت</th>
            <th scope="col">خانه</th>
            <th scope="col">چه ایرادی دارد و چه باید کرد</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((finding, place) => (
            <FindingRow key={`${finding.code}-${finding.sheet}-${finding.cell}-${place}`} finding={finding} />
          ))}
        </tbody>
      </table>
    </>
  );
}
