import type { KeyboardEvent } from 'react';

const FIELDS = 'input:not([type=checkbox]), select, textarea';

/** Enter goes to the next field as Tab does, Shift+Enter to the one before; in a note it is a new line. */
export function goToNextField(event: KeyboardEvent<HTMLElement>): void {
  const { target } = event;
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  event.preventDefault();
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>(FIELDS)];
  fields[fields.indexOf(target) + (event.shiftKey ? -1 : 1)]?.focus();
}
