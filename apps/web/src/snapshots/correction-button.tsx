import { useState } from 'react';
import { Button, Text, Textarea } from '@mantine/core';
import { useOpenCorrection } from '../api/use-open-correction.js';
import type { SnapshotView } from '../api/views.js';
import { ConfirmModal } from '../parts/confirm-modal.js';
import { ErrorNotice } from '../parts/error-notice.js';

/** Opens a frozen window for a correction; the reason is kept with the next snapshot. */
export function CorrectionButton({ window }: { window: SnapshotView['window'] }) {
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const opening = useOpenCorrection();
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setAsked(true)}>
        باز کردن برای اصلاح
      </Button>
      <ConfirmModal
        isAsked={isAsked}
        title={`${window.title} برای اصلاح باز شود؟`}
        yes="باز شود"
        no="نه، بماند"
        disabled={reason.trim() === ''}
        isPending={opening.isPending}
        onYes={() => opening.mutate({ window: window.code, reason }, { onSuccess: () => setAsked(false) })}
        onClose={() => setAsked(false)}
      >
        {opening.error ? <ErrorNotice error={opening.error} title="دوره باز نشد" /> : null}
        <Text size="sm" mb="sm">
          این نسخه می‌ماند و همیشه می‌توان آن را دوباره حساب کرد؛ با تثبیت بعدی، نسخه‌ای با شمارهٔ تازه و همین
          دلیل جای آن را می‌گیرد.
        </Text>
        <Textarea
          label="دلیل اصلاح"
          rows={4}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmModal>
    </>
  );
}
