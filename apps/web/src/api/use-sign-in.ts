import { useMutation, useQueryClient } from '@tanstack/react-query';
import { forgetAnswers } from './forget-answers.js';
import { postJson } from './post-json.js';
import { SESSION_KEY } from './use-session.js';
import type { SessionView } from './views.js';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Signs in. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => postJson<SessionView>('/session', credentials),
    onSuccess: (session) => {
      forgetAnswers(client);
      client.setQueryData(SESSION_KEY, session);
    },
  });
}
