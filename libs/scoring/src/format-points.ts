import type { Hundredths } from './agency-score.js';

/** Hundredths as text with two decimals, Latin digits: 71235 → `712.35`, −5 → `-0.05`. */
export function formatPoints(hundredths: Hundredths): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
