import { useOverview } from '../api/use-overview.js';
import { useMay } from './use-may.js';

/** Whether the window's scores rest on self-declared values: the overview says so, for those who may ask for it. */
export function useIsUnconfirmed(window: string | undefined): boolean {
  const may = useMay();
  return useOverview(may('view-nation') ? window : undefined).data?.isUnconfirmed ?? false;
}
