import { useMutation } from '@tanstack/react-query';
import { postJson } from './post-json.js';
import { useForgetScores } from './use-forget-scores.js';
import type { SnapshotView } from './views.js';

export function useOpenCorrection() {
  const forgetScores = useForgetScores();
  return useMutation({
    mutationFn: ({ window, reason }: { window: string; reason: string }) =>
      postJson<SnapshotView>(`/windows/${encodeURIComponent(window)}/correction`, { reason }),
    onSuccess: forgetScores,
  });
}
