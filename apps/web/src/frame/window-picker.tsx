import { NativeSelect } from '@mantine/core';
import type { WindowChoice } from './use-window-choice.js';

/** Chooses the window of scores. A native list: it is right on every telephone and for every screen reader. */
export function WindowPicker({ choice }: { choice: WindowChoice }) {
  return (
    <NativeSelect
      label="دورهٔ امتیاز"
      value={choice.window?.code ?? ''}
      onChange={(event) => choice.choose(event.currentTarget.value)}
      data={choice.windows.map(({ code, title }) => ({ value: code, label: title }))}
      disabled={choice.windows.length === 0}
      w={{ base: '100%', sm: 330 }}
    />
  );
}
