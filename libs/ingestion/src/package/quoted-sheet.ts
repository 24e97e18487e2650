/** The name of a sheet as it stands in a reference. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
