import { useSearchParams } from 'react-router';

/** The query of links that keep the chosen window: `?window=charter-1405`, or nothing where none was chosen. */
export function useWindowSearch(): string {
  const [search] = useSearchParams();
  const window = search.get('window');
  return window ? `?window=${encodeURIComponent(window)}` : '';
}
