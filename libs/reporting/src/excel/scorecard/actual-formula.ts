import type { PrintedIndicator } from '../../model/printed-indicator.js';

interface ValueCells {
  /** Numerator, or value. */
  readonly first: string;
  /** Denominator, or n. */
  readonly second: string;
  readonly third: string;
  readonly factor: string;
}

/**
 * AP of the official form as a formula over the reported numbers. It multiplies before it divides: with whole numbers
 * the one division then gives the very double that the target's decimal is stored as, and comparisons hold.
 */
export function actualFormula({ kind, gap }: PrintedIndicator, cells: ValueCells): string {
  switch (kind) {
    case 'ratio':
      return `${cells.first}*${cells.factor}/${cells.second}`;
    case 'gap': {
      const distance = `ABS(${cells.first}-${cells.third})`;
      return gap === 'relative' ? `${distance}*${cells.factor}/${cells.third}` : distance;
    }
    case 'mean':
    case 'median':
    case 'count':
    case 'yes-no':
      return cells.first;
  }
}
