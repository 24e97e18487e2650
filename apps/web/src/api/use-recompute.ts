import { useMutation } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { RecomputedView } from './views.js';

/** Every score again from the snapshot alone; asked for by hand, since it takes seconds for a nation. */
export function useRecompute({ window, number }: { readonly window: string; readonly number: number }) {
  return useMutation({
    mutationFn: () =>
      getJson<RecomputedView>(`/windows/${encodeURIComponent(window)}/recomputation`, {
        number: String(number),
      }),
  });
}
