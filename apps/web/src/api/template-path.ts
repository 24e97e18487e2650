/** Where the blank workbook of an agency lies for a quarter, below /api; without an agency, the evaluator's workbook. */
export function templatePath(quarter: string, agency: string | null): string {
  const query = `?quarter=${encodeURIComponent(quarter)}`;
  return agency === null
    ? `/evaluation/template${query}`
    : `/agencies/${encodeURIComponent(agency)}/template${query}`;
}
