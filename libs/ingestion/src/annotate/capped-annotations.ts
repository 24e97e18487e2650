import type { Annotation } from './annotation.js';

/** A code of which more was found than is shown. */
export interface CappedCode {
  readonly code: string;
  readonly shown: number;
  readonly total: number;
}

/** The first `most` annotations of each code, in their order, and what is left out of which code. */
export function cappedAnnotations(
  annotations: readonly Annotation[],
  most: number,
): { readonly shown: readonly Annotation[]; readonly capped: readonly CappedCode[] } {
  const totals = new Map<string, number>();
  const shown = annotations.filter(({ code }) => {
    const total = (totals.get(code) ?? 0) + 1;
    totals.set(code, total);
    return total <= most;
  });
  const capped = [...totals]
    .filter(([, total]) => total > most)
    .map(([code, total]) => ({ code, shown: most, total }));
  return { shown, capped };
}
