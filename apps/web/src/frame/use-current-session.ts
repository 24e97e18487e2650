import { use } from 'react';
import type { SessionView } from '../api/views.js';
import { SessionContext } from './session-context.js';

/** The account of whoever reads this page. Only inside the signed-in frame. */
export function useCurrentSession(): SessionView {
  const session = use(SessionContext);
  if (!session) throw new Error('This component stands outside the signed-in frame.');
  return session;
}
