const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot say, not even by reference. */
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as it stands in a part: marks escaped, one character a byte of UTF-8, as `xmlBytes` reads parts. */
export function xmlText(text: string): string {
  const escaped = text.replace(UNSPEAKABLE, '').replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
  return Buffer.from(escaped, 'utf8').toString('latin1');
}
