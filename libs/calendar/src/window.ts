import { DomainError } from '#faults';
import { addQuarters, parseQuarter, type Quarter, quarterCode, shiftQuarter } from './quarter.js';

export type WindowKind = 'charter' | 'decree' | 'half' | 'fiscal' | 'quarter';

/** The closed quarters that one score is made of (design §5). */
export interface ScoreWindow {
  readonly code: string;
  readonly kind: WindowKind;
  readonly year: number;
  /** Codes in time order. */
  readonly quarters: readonly string[];
}

function fourFrom(first: Quarter): string[] {
  return [0, 1, 2, 3].map((step) => quarterCode(addQuarters(first, step)));
}

/**
 * `charter-1405` = Q3(1404)…Q2(1405), the last four closed quarters before 29 Azar; `decree-1405` = Q4(1404)…Q3(1405),
 * for the end-of-Esfand report (Art. 18 cl. 4–5); `half-1405-1`; `fiscal-1405`; a quarter's own code is a window of one.
 * @throws DomainError WINDOW_UNKNOWN
 */
export function parseWindow(code: string): ScoreWindow {
  const match = /^(charter|decree|fiscal)-(1[34]\d\d)$/.exec(code);
  if (match) {
    const kind = match[1] as 'charter' | 'decree' | 'fiscal';
    const year = Number(match[2]);
    const first: Quarter =
      kind === 'charter'
        ? { year: year - 1, index: 3 }
        : kind === 'decree'
          ? { year: year - 1, index: 4 }
          : { year, index: 1 };
    return { code, kind, year, quarters: fourFrom(first) };
  }
  const half = /^half-(1[34]\d\d)-([12])$/.exec(code);
  if (half) {
    const year = Number(half[1]);
    const first: Quarter = { year, index: half[2] === '1' ? 1 : 3 };
    return { code, kind: 'half', year, quarters: fourFrom(first).slice(0, 2) };
  }
  if (/^1[34]\d\d-Q[1-4]$/.test(code))
    return { code, kind: 'quarter', year: parseQuarter(code).year, quarters: [code] };
  throw new DomainError('WINDOW_UNKNOWN', { window: code.slice(0, 40) });
}

/** The window of the same kind one step earlier (`charter-1405` → `charter-1404`, `half-1405-1` → `half-1404-2`). */
export function previousWindow(window: ScoreWindow): ScoreWindow {
  const first = window.quarters[0];
  if (window.kind === 'quarter' && first) return parseWindow(shiftQuarter(first, -1));
  if (window.kind === 'half')
    return parseWindow(window.code.endsWith('-2') ? `half-${window.year}-1` : `half-${window.year - 1}-2`);
  return parseWindow(`${window.kind}-${window.year - 1}`);
}
