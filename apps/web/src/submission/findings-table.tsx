import { useMemo, useState } from 'react';
import type { FindingView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { CopyButton } from '../parts/copy-button.js';
import { PageNumbers } from '../parts/page-numbers.js';
import { usePages } from '../parts/use-pages.js';
import { EVERY_FINDING, findFindings } from './find-findings.js';
import { FindingsFilter } from './findings-filter.js';
import { SeverityMark } from './severity-mark.js';
import classes from './findings-table.module.css';

/** As many as are read without looking for one. */
const FEW = 8;

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
        <span className={classes.sentence}>{finding.message}</span>
        {finding.count > 1 ? (
          <span className={classes.count}>همین ایراد در {formatCount(finding.count)} جا تکرار شده است.</span>
        ) : null}
      </td>
    </tr>
  );
}

interface FindingGroup {
  readonly indicator: string | null;
  readonly title: string | null;
  readonly findings: readonly FindingView[];
}

/** Those of one indicator beside each other, in the order in which the file has their first. */
function byIndicator(findings: readonly FindingView[]): readonly FindingGroup[] {
  const groups = new Map<string | null, FindingView[]>();
  for (const finding of findings) {
    const group = groups.get(finding.indicator);
    if (group) group.push(finding);
    else groups.set(finding.indicator, [finding]);
  }
  return [...groups].map(([indicator, own]) => {
    return { indicator, title: own[0]?.indicatorTitle ?? null, findings: own };
  });
}

/** Whom the rows concern, said once, and the rows; those of the file as a whole need no head where there are no others. */
function GroupRows({ group, isAlone }: { group: FindingGroup; isAlone: boolean }) {
  const { indicator, title, findings } = group;
  return (
    <tbody>
      {indicator === null && isAlone ? null : (
        <tr className={classes.head}>
          <th scope="rowgroup" colSpan={3}>
            {title ?? 'همهٔ پرونده'} {indicator ? <bdi dir="ltr">({indicator})</bdi> : null}
          </th>
        </tr>
      )}
      {findings.map((finding, place) => (
        <FindingRow key={`${finding.code}-${finding.cell}-${place}`} finding={finding} />
      ))}
    </tbody>
  );
}

/** Every fault at once: how grave, at which cell, which indicator, and a sentence that says what to do. */
export function FindingsTable({ findings }: { findings: readonly FindingView[] }) {
  const [filter, setFilter] = useState(EVERY_FINDING);
  const grouped = useMemo(() => byIndicator(findings).flatMap((group) => group.findings), [findings]);
  const found = findFindings(grouped, filter);
  const { rows, page, pages, setPage } = usePages(found);
  const groups = byIndicator(rows);
  return (
    <>
      {findings.length > FEW ? (
        <FindingsFilter
          findings={findings}
          filter={filter}
          onFilter={(next) => {
            setFilter(next);
            setPage(1);
          }}
        />
      ) : null}
      {found.length === 0 ? (
        <p role="status" className={classes.none}>
          یافته‌ای با این مشخصات نیست.
        </p>
      ) : (
        <table className={classes.table}>
          <caption className="visually-hidden">یافته‌های بررسی کاربرگ</caption>
          <thead>
            <tr>
              <th scope="col">شدت</th>
              <th scope="col">خانه</th>
              <th scope="col">چه ایرادی دارد و چه باید کرد</th>
            </tr>
          </thead>
          {groups.map((group) => (
            <GroupRows key={group.indicator} group={group} isAlone={groups.length === 1} />
          ))}
        </table>
      )}
      <PageNumbers pages={pages} page={page} onPage={setPage} />
    </>
  );
}
