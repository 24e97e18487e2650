import { useState } from 'react';
import { Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { useOpenCorrection } from '../api/use-open-correction.js';
import type { SnapshotView } from '../api/views.js';
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
      <Modal
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={`${window.title} برای اصلاح باز شود؟`}
        closeButtonProps={{ 'aria-label': 'بستن' }}
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
        <Group mt="md">
          <Button
            disabled={reason.trim() === ''}
            loading={opening.isPending}
            onClick={() =>
              opening.mutate({ window: window.code, reason }, { onSuccess: () => setAsked(false) })
            }
          >
            باز شود
          </Button>
          <Button variant="default" onClick={() => setAsked(false)}>
            نه، بماند
          </Button>
        </Group>
      </Modal>
    </>
  );
}
