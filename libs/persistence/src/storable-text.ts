const REPLACEMENT = '\uFFFD';

/** PostgreSQL keeps no U+0000 and no half of a surrogate pair; a file may say both, and one must not stop its job. */
export function storableText(text: string): string {
  return text.replace(/\u0000|\p{Surrogate}/gu, REPLACEMENT);
}
