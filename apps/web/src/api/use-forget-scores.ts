import { useQueryClient } from '@tanstack/react-query';

/** A freezing or a correction changes what every page of scores is made of. */
export function useForgetScores(): () => Promise<void> {
  const client = useQueryClient();
  return async () => await client.invalidateQueries();
}
