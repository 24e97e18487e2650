/** A title, then rows of texts under heads, each column as wide as its widest text; all but the first flush right. */
export function printTable(title, heads, rows) {
  const lines = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const text = lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd(),
  );
  process.stdout.write(`\n${title}\n  ${text.join('\n  ')}\n`);
}
