import { Alert, Button, Group } from '@mantine/core';
import type { CheckView, FindingView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { Icon } from '../parts/icon.js';
import { SectionCard } from '../parts/section-card.js';
import { CarryOverOffer } from './carry-over-offer.js';
import { FindingsCounts } from './findings-counts.js';
import { FindingsTable } from './findings-table.js';

interface DryRunProps {
  readonly file: File;
  readonly check: CheckView;
  onSend(): void;
}

function countOf(findings: readonly FindingView[], severity: FindingView['severity']): number {
  return findings.filter((one) => one.severity === severity).reduce((sum, { count }) => sum + count, 0);
}

/** What the check says of a file that was only shown; nothing is stored, and one press sends it. */
export function DryRun({ file, check, onSend }: DryRunProps) {
  const { accepted, findings, values } = check;
  return (
    <SectionCard
      title="بررسی آزمایشی"
      note={
        <>
          <bdi>{file.name}</bdi> · {formatCount(values.length)} مقدار خوانده شد · چیزی ثبت نشده است
        </>
      }
      aside={
        <FindingsCounts blocking={countOf(findings, 'blocking')} warning={countOf(findings, 'warning')} />
      }
    >
      <Alert
        role="status"
        mb="md"
        color={accepted ? 'teal' : 'red'}
        icon={<Icon name={accepted ? 'check' : 'stop'} />}
        styles={{ message: { color: 'var(--ink)' } }}
      >
        {accepted
          ? 'اگر همین فایل را بفرستید پذیرفته می‌شود.'
          : 'اگر همین فایل را بفرستید پذیرفته نمی‌شود؛ نخست ایرادهای بازدارنده را درست کنید.'}
        {accepted ? (
          <Group mt="sm">
            <Button leftSection={<Icon name="upload" size={18} />} onClick={onSend}>
              همین فایل فرستاده شود
            </Button>
          </Group>
        ) : null}
      </Alert>
      <CarryOverOffer file={file} findings={findings} />
      {findings.length > 0 ? <FindingsTable findings={findings} /> : null}
    </SectionCard>
  );
}
