import { useRef, useState, type DragEvent } from 'react';
import { Button, Checkbox } from '@mantine/core';
import { useRequestImport } from '../api/use-request-import.js';
import type { BulkImportView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { Icon } from '../parts/icon.js';
import { SectionCard } from '../parts/section-card.js';
import { UploadProgress } from '../submission/upload-progress.js';
import zone from '../submission/drop-zone.module.css';
import classes from './import-card.module.css';

/** Where a zip of workbooks, or many workbooks, are dropped or chosen; as a dry run nothing is stored. */
export function ImportCard({ onRequested }: { onRequested(made: BulkImportView): void }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [isDryRun, setDryRun] = useState(true);
  const sending = useRequestImport();
  const send = (files: readonly File[]) => {
    if (files.length > 0 && !sending.isPending)
      sending.mutate({ files, isDryRun }, { onSuccess: onRequested });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    send([...event.dataTransfer.files]);
  };
  return (
    <SectionCard title="فرستادن کاربرگ‌ها">
      <div
        className={isOver ? `${zone.zone} ${zone.over}` : zone.zone}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span className={zone.icon}>
          <Icon name="import" size={34} />
        </span>
        <p className={zone.title}>فایل zip کاربرگ‌ها، یا خود کاربرگ‌ها را این‌جا رها کنید</p>
        <p className={zone.note}>
          دستگاه و سه‌ماههٔ هر کاربرگ از خود آن خوانده می‌شود. هر فایل همان بررسی‌های بارگذاری تکی را می‌گذراند
          و نام شما به‌عنوان فرستنده ثبت می‌شود.
        </p>
        <Checkbox
          className={classes.dry}
          label="آزمایشی: فقط بررسی شود و چیزی ثبت نشود"
          checked={isDryRun}
          onChange={(event) => setDryRun(event.currentTarget.checked)}
        />
        <Button
          size="md"
          leftSection={<Icon name="file" size={18} />}
          loading={sending.isPending}
          onClick={() => input.current?.click()}
        >
          انتخاب فایل‌ها
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          accept=".zip,.xlsx,.csv,.json"
          className="visually-hidden"
          tabIndex={-1}
          aria-label="فایل‌های ورود گروهی"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            // Emptied, so that choosing the same files again is seen as a new choice.
            event.currentTarget.value = '';
            send(files);
          }}
        />
      </div>
      {sending.isPending ? (
        <UploadProgress fileName={nameOf(sending.variables.files)} share={sending.share} />
      ) : null}
      {sending.error ? <ErrorNotice error={sending.error} title="فایل‌ها پذیرفته نشد" /> : null}
    </SectionCard>
  );
}

function nameOf(files: readonly File[]): string {
  return files.length === 1 ? (files[0]?.name ?? '') : `${formatCount(files.length)} فایل`;
}
