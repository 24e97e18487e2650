import type { Edition } from '../edition.js';
import type { Draft, Report } from '../shape/reader.js';

/** No code and no number may stand twice. */
export function checkUnique(
  { articles = [], rights = [], indicators = [] }: Draft<Edition>,
  report: Report,
): void {
  const codes = indicators.map(({ code }) => code);
  forRepeats(codes, (code, index) =>
    report(`indicators[${index}].code`, 'CODE_DUPLICATE', { indicator: code }),
  );
  for (const [list, rows] of Object.entries({ articles, rights }))
    forRepeats(
      rows.map((row) => row.number),
      (number, index) => report(`${list}[${index}].number`, 'NUMBER_DUPLICATE', { list, number }),
    );
}

function forRepeats<T>(keys: readonly (T | undefined)[], found: (key: T, index: number) => void): void {
  keys.forEach((key, index) => {
    if (key !== undefined && keys.indexOf(key) < index) found(key, index);
  });
}
