import { useState } from 'react';
import { Button, Switch } from '@mantine/core';
import { useSendWorkbook } from '../api/use-send-workbook.js';
import { useCurrentSession } from '../frame/use-current-session.js';
import { useMay } from '../frame/use-may.js';
import { PageHeading } from '../parts/page-heading.js';
import { SectionCard } from '../parts/section-card.js';
import { DropZone } from '../submission/drop-zone.js';
import { DryRun } from '../submission/dry-run.js';
import { FormCard } from '../submission/form-card.js';
import { RefusedFile } from '../submission/refused-file.js';
import { SubmissionFollow } from '../submission/submission-follow.js';
import { TemplatePicker } from '../submission/template-picker.js';
import { UploadProgress } from '../submission/upload-progress.js';
import classes from './upload-page.module.css';

interface SendCardProps {
  readonly sent: ReturnType<typeof useSendWorkbook>;
  readonly isDry: boolean;
  onDry(isDry: boolean): void;
}

function SendCard({ sent, isDry, onDry }: SendCardProps) {
  const { sending, checking, share } = sent;
  const running = [sending, checking].find(({ isPending }) => isPending);
  return (
    <SectionCard title="ارسال کاربرگ">
      <DropZone isBusy={running !== undefined} onFile={(file) => (isDry ? checking : sending).mutate(file)} />
      <Switch
        mt="md"
        checked={isDry}
        disabled={running !== undefined}
        onChange={(event) => onDry(event.currentTarget.checked)}
        label="فقط بررسی شود"
        description="همهٔ ایرادها گفته می‌شود و چیزی ثبت نمی‌شود"
        styles={{ description: { color: 'var(--muted)', fontSize: 13 } }}
      />
      {running?.variables ? <UploadProgress fileName={running.variables.name} share={share} /> : null}
    </SectionCard>
  );
}

/** What became of the file; null before there is one. */
function Outcome({ sent }: { sent: ReturnType<typeof useSendWorkbook> }) {
  const { sending, checking } = sent;
  const error = sending.error ?? checking.error;
  if (error) return <RefusedFile error={error} file={(sending.error ? sending : checking).variables} />;
  if (sending.data) return <SubmissionFollow id={sending.data.id} isRepeat={sending.data.isRepeat} />;
  if (sending.isPending || !checking.data) return null;
  const file = checking.variables;
  return <DryRun file={file} check={checking.data} onSend={() => sending.mutate(file)} />;
}

/** Take a blank workbook, send the filled one, get the receipt and every fault at once. */
export function UploadPage() {
  const { agency } = useCurrentSession();
  const may = useMay();
  const sent = useSendWorkbook();
  const [isDry, setDry] = useState(false);
  const { sending, checking } = sent;
  if (!may('upload-submission') && !may('upload-evaluator-workbook'))
    return (
      <>
        <PageHeading title="کاربرگ خام" lead="کاربرگ هر دستگاه برای هر سه‌ماهه" />
        <TemplatePicker />
      </>
    );
  const isOver = [sending, checking].some(({ data, error }) => data ?? error);
  const isOpen = (!sending.data && !checking.data) || sending.isPending;
  return (
    <>
      <PageHeading
        title="بارگذاری کاربرگ"
        lead={agency?.name ?? 'کاربرگ خام را بگیرید، پر کنید و همین‌جا بفرستید'}
        aside={
          isOver ? (
            <Button
              variant="default"
              onClick={() => {
                sending.reset();
                checking.reset();
              }}
            >
              ارسال فایل دیگر
            </Button>
          ) : null
        }
      />
      <div className={classes.columns}>
        <div className={classes.sending}>
          <Outcome sent={sent} />
          {isOpen ? <SendCard sent={sent} isDry={isDry} onDry={setDry} /> : null}
        </div>
        <div className={classes.sending}>
          {may('upload-submission') ? <FormCard /> : null}
          <TemplatePicker />
        </div>
      </div>
    </>
  );
}
