import type { Annotation } from './annotation.js';

/** What is shown of one code: lines of the list, and cells with colour and comment. */
export interface AnnotationCaps {
  readonly lines: number;
  readonly cells: number;
}

/** A code of which more was found than is shown. */
export interface CappedCode {
  readonly code: string;
  readonly lines: { readonly shown: number; readonly total: number };
  readonly cells: { readonly shown: number; readonly total: number };
}

/** The first annotations of each code with the first of its cells, in their order, and what is left out of which code. */
export function cappedAnnotations(
  annotations: readonly Annotation[],
  most: AnnotationCaps,
): { readonly shown: readonly Annotation[]; readonly capped: readonly CappedCode[] } {
  const seen = new Map<string, { lines: number; marked: number; cells: number }>();
  const shown = annotations.flatMap((annotation): readonly Annotation[] => {
    const { code, cells, count } = annotation;
    const of = seen.get(code) ?? { lines: 0, marked: 0, cells: 0 };
    seen.set(code, of);
    of.lines += 1;
    of.cells += cells.length === 0 ? 0 : Math.max(count, cells.length);
    if (of.lines > most.lines) return [];
    const marked = cells.slice(0, most.cells - of.marked);
    of.marked += marked.length;
    return [{ ...annotation, cells: marked }];
  });
  const capped = [...seen].flatMap(([code, { lines, marked, cells }]): readonly CappedCode[] =>
    lines > most.lines || cells > marked
      ? [
          {
            code,
            lines: { shown: Math.min(lines, most.lines), total: lines },
            cells: { shown: marked, total: cells },
          },
        ]
      : [],
  );
  return { shown, capped };
}
