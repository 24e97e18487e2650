import type { ReactNode } from 'react';
import { Button, Group, Modal, type ButtonProps } from '@mantine/core';

interface ConfirmModalProps extends Pick<ButtonProps, 'color' | 'disabled'> {
  readonly isAsked: boolean;
  readonly title: string;
  /** Of the button that does it, and of the one that does not. */
  readonly yes: string;
  readonly no: string;
  readonly isPending: boolean;
  onYes(): void;
  onClose(): void;
  readonly children: ReactNode;
}

/** Asks before something is done that is not lightly undone. */
export function ConfirmModal({
  isAsked,
  title,
  yes,
  no,
  isPending,
  onYes,
  onClose,
  children,
  ...look
}: ConfirmModalProps) {
  return (
    <Modal opened={isAsked} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': 'بستن' }}>
      {children}
      <Group mt="md">
        <Button {...look} loading={isPending} onClick={onYes}>
          {yes}
        </Button>
        <Button variant="default" onClick={onClose}>
          {no}
        </Button>
      </Group>
    </Modal>
  );
}
