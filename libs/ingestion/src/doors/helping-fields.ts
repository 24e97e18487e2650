/** Columns that a blank CSV or JSON carries for its reader, and that say nothing to us. */
export const HELPING_FIELDS: ReadonlySet<string> = new Set([
  'title',
  'unit',
  'article',
  'agencyName',
  'guide',
  'carried',
]);
