import { useState } from 'react';
import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ConfirmModal } from '../parts/confirm-modal.js';
import { ErrorNotice } from '../parts/error-notice.js';
import type { DraftKeeper } from './draft-keeper.js';

/** Empties the whole form, after asking. */
export function EmptyFormButton({ keeper }: { keeper: DraftKeeper }) {
  const [isAsked, setAsked] = useState(false);
  const emptying = useMutation({
    mutationFn: () => keeper.empty(),
    onSuccess: () => setAsked(false),
  });
  return (
    <>
      <Button variant="subtle" size="sm" onClick={() => setAsked(true)}>
        پاک کردن فرم
      </Button>
      <ConfirmModal
        isAsked={isAsked}
        title="همهٔ فرم پاک شود؟"
        yes="پاک شود"
        no="نه، بماند"
        color="red"
        isPending={emptying.isPending}
        onYes={() => emptying.mutate()}
        onClose={() => setAsked(false)}
      >
        {emptying.error ? <ErrorNotice error={emptying.error} title="فرم پاک نشد" /> : null}
        <Text size="sm">هرچه در این فرم نوشته‌اید پاک می‌شود. گزارش‌هایی که پیش‌تر فرستاده‌اید می‌ماند.</Text>
      </ConfirmModal>
    </>
  );
}
