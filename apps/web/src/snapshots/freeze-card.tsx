import { useState } from 'react';
import { Button, Text } from '@mantine/core';
import { useFreezeWindow } from '../api/use-freeze-window.js';
import type { SnapshotView } from '../api/views.js';
import type { WindowChoice } from '../frame/use-window-choice.js';
import { ConfirmModal } from '../parts/confirm-modal.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { Icon } from '../parts/icon.js';
import { SectionCard } from '../parts/section-card.js';

interface FreezeCardProps {
  readonly choice: WindowChoice;
  readonly snapshots: readonly SnapshotView[];
}

/** Freezes the chosen window, after asking: nothing of it changes any more. */
export function FreezeCard({ choice, snapshots }: FreezeCardProps) {
  const [isAsked, setAsked] = useState(false);
  const freezing = useFreezeWindow();
  const { window } = choice;
  if (!window) return null;
  const standing = snapshots.find((one) => one.window.code === window.code && one.isStanding);
  const isAgain = snapshots.some((one) => one.window.code === window.code);
  const freeze = () => freezing.mutate(window.code, { onSettled: () => setAsked(false) });
  return (
    <SectionCard
      title={`تثبیت ${window.title}`}
      note="از مقدارها و امتیازهای دوره نسخه‌ای شماره‌دار با اثر انگشت ساخته می‌شود که هرکس می‌تواند آن را دوباره حساب کند."
    >
      {standing ? (
        <Text size="sm">
          این دوره تثبیت شده است و هیچ گزارشی در آن پذیرفته نمی‌شود. برای تغییر، نسخهٔ ایستاده را با نوشتن دلیل
          برای اصلاح باز کنید.
        </Text>
      ) : (
        <Button leftSection={<Icon name="snapshot" size={18} />} onClick={() => setAsked(true)}>
          {isAgain ? 'تثبیت دوبارهٔ دوره' : 'تثبیت دوره'}
        </Button>
      )}
      {freezing.error ? <ErrorNotice error={freezing.error} title="دوره تثبیت نشد" /> : null}
      <ConfirmModal
        isAsked={isAsked}
        title={`${window.title} تثبیت شود؟`}
        yes="تثبیت شود"
        no="نه، هنوز نه"
        isPending={freezing.isPending}
        onYes={freeze}
        onClose={() => setAsked(false)}
      >
        <Text size="sm">
          پس از تثبیت، گزارش تازه‌ای در این دوره پذیرفته نمی‌شود و امتیازها و رتبه‌های آن تغییر نمی‌کند، مگر
          با اصلاحی که دلیل آن نوشته و نگه داشته می‌شود.
        </Text>
      </ConfirmModal>
    </SectionCard>
  );
}
