/** Integer ÷ positive integer, rounded half up (towards +∞ at the half). Both below 2^51. */
export function divideHalfUp(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}
