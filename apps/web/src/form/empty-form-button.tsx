import { useState } from 'react';
import { Button, Group, Modal, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
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
      <Modal
        opened={isAsked}
        onClose={() => setAsked(false)}
        title="همهٔ فرم پاک شود؟"
        closeButtonProps={{ 'aria-label': 'بستن' }}
      >
        {emptying.error ? <ErrorNotice error={emptying.error} title="فرم پاک نشد" /> : null}
        <Text size="sm">هرچه در این فرم نوشته‌اید پاک می‌شود. گزارش‌هایی که پیش‌تر فرستاده‌اید می‌ماند.</Text>
        <Group mt="md">
          <Button color="red" loading={emptying.isPending} onClick={() => emptying.mutate()}>
            پاک شود
          </Button>
          <Button variant="default" onClick={() => setAsked(false)}>
            نه، بماند
          </Button>
        </Group>
      </Modal>
    </>
  );
}
