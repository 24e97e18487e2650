import type { Indicator } from '#decree';

/** An indicator for tests: a quarterly ratio, in per cent, of which 90 is wanted, unless said otherwise. */
export function buildIndicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    code: 'ACC-01',
    article: 6,
    right: null,
    title: '',
    titleEn: '',
    unit: '',
    kind: 'ratio',
    direction: 'up',
    factor: 100,
    isPart: false,
    formula: '',
    parts: [],
    method: 'ratio',
    target: '90',
    frequency: 'Q',
    suppliedBy: 'agency',
    evidence: '',
    basis: 'P',
    standing: 'proposed',
    weight: 10,
    ...changes,
  };
}
