/** A title, then rows of texts under heads, each column as wide as its widest text; all but the first flush right. */
export function printTable(title, heads, rows) {
  const lines = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column]))));
  const text = lines.map((line) =>
    line
      .map((cell, column) => {
        const space = ' '.repeat(widths[column] - widthOf(cell));
        return column === 0 ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
  process.stdout.write(`\n${title}\n  ${text.join('\n  ')}\n`);
}

/** Columns of a terminal: marks above letters and zero-width joiners take none. */
function widthOf(text) {
  return [...text.replace(/[\p{Mn}\p{Cf}]/gu, '')].length;
}
