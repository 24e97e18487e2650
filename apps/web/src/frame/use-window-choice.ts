import { useSearchParams } from 'react-router';
import { useWindows } from '../api/use-windows.js';
import type { WindowView } from '../api/views.js';

export interface WindowChoice {
  readonly windows: readonly WindowView[];
  /** Undefined until the windows are known. */
  readonly window: WindowView | undefined;
  readonly error: Error | null;
  choose(code: string): void;
}

/** The window that the page shows: the one in the address, else the current one. It stays in the address, so a link shows the same. */
export function useWindowChoice(): WindowChoice {
  const [search, setSearch] = useSearchParams();
  const { data: windows = [], error } = useWindows();
  const wanted = search.get('window');
  const window =
    windows.find(({ code }) => code === wanted) ?? windows.find(({ isCurrent }) => isCurrent) ?? windows[0];
  const choose = (code: string) =>
    setSearch(
      (before) => {
        before.set('window', code);
        return before;
      },
      { replace: true },
    );
  return { windows, window, error, choose };
}
