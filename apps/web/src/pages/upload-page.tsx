import { Button } from '@mantine/core';
import { useSendWorkbook } from '../api/use-send-workbook.js';
import { useCurrentSession } from '../frame/use-current-session.js';
import { useMay } from '../frame/use-may.js';
import { PageHeading } from '../parts/page-heading.js';
import { SectionCard } from '../parts/section-card.js';
import { DropZone } from '../submission/drop-zone.js';
import { RefusedFile } from '../submission/refused-file.js';
import { SubmissionFollow } from '../submission/submission-follow.js';
import { TemplatePicker } from '../submission/template-picker.js';
import { UploadProgress } from '../submission/upload-progress.js';
import classes from './upload-page.module.css';

function SendCard({ sending }: { sending: ReturnType<typeof useSendWorkbook> }) {
  return (
    <SectionCard title="ارسال کاربرگ">
      <DropZone isBusy={sending.isPending} onFile={(file) => sending.mutate(file)} />
      {sending.isPending ? <UploadProgress fileName={sending.variables.name} share={sending.share} /> : null}
    </SectionCard>
  );
}

/** Take a blank workbook, send the filled one, get the receipt and every fault at once. */
export function UploadPage() {
  const { agency } = useCurrentSession();
  const may = useMay();
  const sending = useSendWorkbook();
  if (!may('upload-submission') && !may('upload-evaluator-workbook'))
    return (
      <>
        <PageHeading title="کاربرگ خام" lead="کاربرگ هر دستگاه برای هر سه‌ماهه" />
        <TemplatePicker />
      </>
    );
  return (
    <>
      <PageHeading
        title="بارگذاری کاربرگ"
        lead={agency?.name ?? 'کاربرگ خام را بگیرید، پر کنید و همین‌جا بفرستید'}
        aside={
          sending.data || sending.error ? (
            <Button variant="default" onClick={() => sending.reset()}>
              ارسال فایل دیگر
            </Button>
          ) : null
        }
      />
      <div className={classes.columns}>
        <div className={classes.sending}>
          {sending.error ? <RefusedFile error={sending.error} file={sending.variables} /> : null}
          {sending.data ? (
            <SubmissionFollow id={sending.data.id} isRepeat={sending.data.isRepeat} />
          ) : (
            <SendCard sending={sending} />
          )}
        </div>
        <TemplatePicker />
      </div>
    </>
  );
}
