/** Where points lie on a scale from 0 to the ceiling, as a CSS percent. Drawing only, nothing that is read comes of it. */
export function placeOnScale(points: string, ceiling: string): string {
  const whole = Number(ceiling);
  const share = whole > 0 ? (Number(points) / whole) * 100 : 0;
  return `${Math.min(Math.max(share, 0), 100)}%`;
}
