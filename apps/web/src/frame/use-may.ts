import type { Action } from '../api/views.js';
import { useCurrentSession } from './use-current-session.js';

/** What the account may, as the API said at sign-in; the API refuses anyway what is shown by mistake. */
export function useMay(): (action: Action) => boolean {
  const session = useCurrentSession();
  return (action) => session.may.includes(action);
}
