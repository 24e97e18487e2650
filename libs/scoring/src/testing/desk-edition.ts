import type { Edition, Indicator } from '#decree';
import { buildEdition } from './build-edition.js';
import { buildIndicator } from './build-indicator.js';

function share(
  code: string,
  article: number,
  target: string,
  weight: number,
  changes: Partial<Indicator> = {},
) {
  return buildIndicator({ code, article, target, weight, isPart: true, ...changes });
}

/** The eleven of «bridge or wall» with the weights, methods and targets of edition 1. */
export function deskEdition(): Edition {
  return buildEdition([
    share('OFF-03', 1, '80', 16),
    buildIndicator({
      code: 'OFF-04',
      article: 1,
      kind: 'median',
      direction: 'down',
      factor: 1,
      target: '30',
      weight: 14,
    }),
    share('OFF-06', 1, '90', 14),
    share('OFF-09', 1, '90', 18),
    share('OFF-11', 17, '95', 10),
    share('OFF-12', 17, '5', 12, { direction: 'down', suppliedBy: 'evaluator' }),
    share('SDK-01', 17, '100', 6),
    share('SDK-02', 17, '100', 6),
    share('SDK-03', 17, '100', 8),
    share('SDK-04', 17, '60', 6),
    share('SDK-07', 17, '98', 3),
  ]);
}
