import { useEffect } from 'react';
import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from 'react-router';
import type { DraftKeeper, KeptDraft } from './draft-keeper.js';

/** Nobody leaves with unsaved words unasked: they are saved first, and where that fails the reader decides. */
export function LeaveGuard({ keeper, saving }: { keeper: DraftKeeper; saving: KeptDraft['saving'] }) {
  const isUnsaved = saving !== 'saved';
  const blocker = useBlocker(isUnsaved);
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => {
      void keeper.flush();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [keeper, isUnsaved]);
  useEffect(() => {
    if (blocker.state === 'blocked')
      void keeper.flush().then((isSaved) => {
        if (isSaved) blocker.proceed();
      });
  }, [keeper, blocker]);
  return (
    <Modal
      opened={blocker.state === 'blocked' && saving === 'failed'}
      onClose={() => blocker.reset?.()}
      title="نوشته‌های ذخیره‌نشده دارید"
      closeButtonProps={{ 'aria-label': 'ماندن در صفحه' }}
    >
      <Text size="sm">ذخیره انجام نشد. اگر بروید، آنچه پس از آخرین ذخیره نوشته‌اید از دست می‌رود.</Text>
      <Group mt="md">
        <Button onClick={() => blocker.reset?.()}>ماندن در صفحه</Button>
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          رفتن بدون ذخیره
        </Button>
      </Group>
    </Modal>
  );
}
