import { useMutation } from '@tanstack/react-query';
import { postJson } from './post-json.js';
import { useForgetScores } from './use-forget-scores.js';
import type { SnapshotView } from './views.js';

export function useFreezeWindow() {
  const forgetScores = useForgetScores();
  return useMutation({
    mutationFn: (window: string) =>
      postJson<SnapshotView>(`/windows/${encodeURIComponent(window)}/snapshots`, {}),
    onSuccess: forgetScores,
  });
}
