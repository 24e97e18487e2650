import { useMutation } from '@tanstack/react-query';
import type { Trial } from '../laboratory/trial-draft.js';
import { postJson } from './post-json.js';
import type { TrialView } from './views.js';

export function useTrial() {
  return useMutation({
    mutationFn: (trial: Trial & { readonly window: string }) => postJson<TrialView>('/laboratory/try', trial),
  });
}
