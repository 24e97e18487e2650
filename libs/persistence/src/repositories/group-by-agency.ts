/** Rows by their agency, each group in the order of the rows. */
export function groupByAgency<T extends { readonly agencyId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.agencyId);
    if (group) group.push(row);
    else groups.set(row.agencyId, [row]);
  }
  return groups;
}
