import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DraftView } from '../api/views.js';
import { DraftKeeper, type KeptDraft } from './draft-keeper.js';

/** The keeper of a form while its page is open; it tries again at once when the line comes back. */
export function useKeptDraft(draft: DraftView): { keeper: DraftKeeper; kept: KeptDraft } {
  const [keeper] = useState(() => new DraftKeeper(draft));
  const kept = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  useEffect(() => {
    const retry = () => void keeper.flush();
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
      keeper.close();
    };
  }, [keeper]);
  return { keeper, kept };
}
