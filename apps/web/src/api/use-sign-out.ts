import { useMutation, useQueryClient } from '@tanstack/react-query';
import { fetchApi } from './fetch-api.js';
import { forgetAnswers } from './forget-answers.js';
import { SESSION_KEY } from './use-session.js';

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => fetchApi('/session', { method: 'DELETE' }),
    onSuccess: () => {
      forgetAnswers(client);
      client.setQueryData(SESSION_KEY, null);
    },
  });
}
