import { useMutation } from '@tanstack/react-query';
import type { Trial } from '../laboratory/trial-draft.js';
import { postJson } from './post-json.js';
import type { RehearsalView } from './views.js';

export function useRehearsal() {
  return useMutation({
    mutationFn: (trial: Trial) => postJson<RehearsalView>('/laboratory/rehearse', trial),
  });
}
