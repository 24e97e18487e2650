export function reviewPath(id: string): string {
  return `/submissions/${encodeURIComponent(id)}/review`;
}
