/** Where the form of an agency and a quarter lies, below /api. */
export function draftPath(agency: string, quarter: string): string {
  return `/drafts/${encodeURIComponent(agency)}/${encodeURIComponent(quarter)}`;
}
