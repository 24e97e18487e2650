import { Alert } from '@mantine/core';
import { ApiError } from '../api/api-error.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { Icon } from '../parts/icon.js';
import { SectionCard } from '../parts/section-card.js';
import { CarryOverOffer } from './carry-over-offer.js';
import { FindingsTable } from './findings-table.js';

/** A file that was refused as a file: nothing has been stored. Other failures are told as they are. */
export function RefusedFile({ error, file }: { error: Error; file: File | undefined }) {
  if (!(error instanceof ApiError) || error.findings.length === 0)
    return <ErrorNotice error={error} title="فایل فرستاده نشد" />;
  return (
    <SectionCard title="فایل پذیرفته نشد" note="چیزی ثبت نشده است">
      <Alert
        role="alert"
        color="red"
        icon={<Icon name="stop" />}
        mb="md"
        styles={{ message: { color: 'var(--ink)' } }}
      >
        {error.message}
      </Alert>
      {file ? <CarryOverOffer file={file} findings={error.findings} /> : null}
      <FindingsTable findings={error.findings} />
    </SectionCard>
  );
}
