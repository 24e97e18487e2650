import { useState } from 'react';
import { Chip, Group, Loader } from '@mantine/core';
import { toPersianDigits } from '#persian';
import { isImportUnderWay } from '../api/is-import-under-way.js';
import { useImportedFiles } from '../api/use-imported-files.js';
import type { BulkImportView, ImportOutcome } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { Answer } from '../parts/answer.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { PageNumbers } from '../parts/page-numbers.js';
import { SaveButton } from '../parts/save-button.js';
import { SectionCard } from '../parts/section-card.js';
import { ImportedFileTable } from './imported-file-table.js';
import classes from './import-report.module.css';

/** Rows of a page of the API's answer. */
const PAGE = 100;

function Counts({
  shown,
  outcome,
  onOutcome,
}: {
  shown: BulkImportView;
  outcome: ImportOutcome | null;
  onOutcome(outcome: ImportOutcome | null): void;
}) {
  const choices: readonly (readonly [ImportOutcome | null, string, number])[] = [
    [null, 'همه', shown.files],
    ['accepted', 'پذیرفته', shown.accepted],
    ['rejected', 'ردشده', shown.rejected],
    ['refused', 'نپذیرفته', shown.refused],
    ['repeat', 'تکراری', shown.repeats],
  ];
  return (
    <Group gap={8} role="group" aria-label="نمایش فایل‌ها بر پایهٔ نتیجه">
      {choices.map(([value, title, count]) => (
        <Chip
          key={title}
          size="sm"
          checked={outcome === value}
          disabled={count === 0 && value !== null}
          onChange={() => onOutcome(value)}
        >
          {title} {formatCount(count)}
        </Chip>
      ))}
    </Group>
  );
}

/** What became of each file of an import, and the whole of it as CSV. */
export function ImportReport({ shown }: { shown: BulkImportView }) {
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [page, setPage] = useState(1);
  const files = useImportedFiles(shown, outcome, page);
  const isUnderWay = isImportUnderWay(shown);
  return (
    <SectionCard
      title={shown.isDryRun ? 'گزارش ورود آزمایشی' : 'گزارش ورود'}
      note={`${shown.stateTitle}${shown.finishedAtTitle ? ` در ${toPersianDigits(shown.finishedAtTitle)}` : ''}${
        shown.isDryRun ? ' — چیزی ثبت نشده است' : ''
      }`}
      aside={
        isUnderWay ? (
          <Loader size="sm" aria-label="در حال ورود" />
        ) : (
          <SaveButton
            path={`/imports/${encodeURIComponent(shown.id)}/report`}
            fileName="import.csv"
            variant="default"
          >
            گزارش CSV
          </SaveButton>
        )
      }
    >
      {shown.failure ? (
        <p role="alert" className={classes.failure}>
          {shown.failure}
        </p>
      ) : null}
      <Counts
        shown={shown}
        outcome={outcome}
        onOutcome={(value) => {
          setOutcome(value);
          setPage(1);
        }}
      />
      <Answer query={files} waiting={<CardSkeleton heights={[220]} />}>
        {({ rows, total }) => (
          <div className={classes.table} aria-live="polite">
            <ImportedFileTable rows={rows} />
            <PageNumbers pages={Math.ceil(total / PAGE)} page={page} onPage={setPage} />
          </div>
        )}
      </Answer>
    </SectionCard>
  );
}
