/**
 * Shares a whole number of hundredths in proportion to whole weights by largest remainder (Hamilton): each gets the
 * floor of its exact share; what is left goes, one each, to the largest remainders, ties to the earlier in the list.
 * The shares sum to `total` exactly. Weights of which none is positive get nothing.
 * @param total × any weight must stay below 2^53: points of an edition are far below.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((running, weight) => running + weight, 0);
  if (sum <= 0) return weights.map(() => 0);
  const shares = weights.map((weight) => Math.floor((total * weight) / sum));
  const left = total - shares.reduce((running, share) => running + share, 0);
  if (left === 0) return shares;
  const remainders = weights.map((weight) => (total * weight) % sum);
  const order = weights.map((_, index) => index);
  order.sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b);
  for (const index of order.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
