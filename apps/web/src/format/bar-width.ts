/** The width of a bar for a percent of the API; none draws nothing. Drawing only: what is read is always the API's text. */
export function barWidth(percent: string | null): string {
  const share = percent === null ? 0 : Number(percent);
  return `${Math.min(Math.max(share, 0), 100)}%`;
}
