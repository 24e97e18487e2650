import { ReadRefusal } from './read-refusal.js';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const HIGHEST = 0x10ffff;

/**
 * Text with its character references resolved. A name that XML does not know itself would come from a document type,
 * and such a part is refused. @throws ReadRefusal FILE_DAMAGED
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12});?/g, (_, name: string) => {
    const named = NAMED[name];
    if (named !== undefined) return named;
    const code = /^#x[0-9a-f]+$/i.test(name)
      ? Number.parseInt(name.slice(2), 16)
      : /^#\d+$/.test(name)
        ? Number(name.slice(1))
        : Number.NaN;
    if (!(code <= HIGHEST)) throw new ReadRefusal('FILE_DAMAGED');
    return String.fromCodePoint(code);
  });
}
