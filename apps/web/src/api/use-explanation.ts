import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { ExplainView } from './views.js';

/** As declared, or as the review left it. */
export type ScoreBasis = ExplainView['basis'];

/** The way to one indicator's points, asked for when it is opened. */
export function useExplanation(
  agency: string,
  window: string,
  indicator: string,
  basis: ScoreBasis = 'self',
) {
  return useQuery({
    queryKey: ['explanation', agency, window, indicator, basis],
    queryFn: ({ signal }) =>
      getJson<ExplainView>(
        `/agencies/${encodeURIComponent(agency)}/explanation`,
        { window, indicator, basis },
        signal,
      ),
  });
}
