/** Where the relations of a part lie: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationsPath(source: string): string {
  const cut = source.lastIndexOf('/') + 1;
  return `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`;
}
