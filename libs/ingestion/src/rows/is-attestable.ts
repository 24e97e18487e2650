import type { Indicator } from '#decree';

/**
 * Whether «nothing to report» of the whole quarter speaks of an indicator. A half-yearly or yearly number covers more
 * than that quarter, and whether a rule is kept is no case that may or may not come up: both are answered by themselves.
 */
export function isAttestable({ kind, frequency }: Indicator): boolean {
  return frequency === 'Q' && kind !== 'yes-no';
}
