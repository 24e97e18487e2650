import { ReadRefusal } from './read-refusal.js';

/** Encodings that an XML part may declare (ECMA-376 part 2, §7.2). */
const ALLOWED = /^utf-?(8|16)$/i;

/**
 * An XML part as one character a byte of UTF-8: its marks are ASCII, so it can be scanned without being decoded, and
 * only the few texts that are asked for are (`decodeText`). Decoding whole parts took as long as inflating them.
 * Only UTF-8 and UTF-16: in any other encoding a document type could hide from the scanner.
 * @throws ReadRefusal FILE_DAMAGED
 */
export function xmlBytes(part: Buffer): string {
  const text = asUtf8(part).toString('latin1');
  const declared = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{0,40})["']/.exec(text.slice(0, 300))?.[1];
  if (declared !== undefined && !ALLOWED.test(declared)) throw new ReadRefusal('FILE_DAMAGED');
  return text;
}

function asUtf8(part: Buffer): Buffer {
  const first = part.length > 1 ? part.readUInt16BE(0) : 0;
  if (first === 0xfffe) return Buffer.from(part.toString('utf16le', 2), 'utf8');
  if (first === 0xfeff)
    return Buffer.from(
      Buffer.from(part.subarray(2, part.length & ~1))
        .swap16()
        .toString('utf16le'),
      'utf8',
    );
  return first === 0xefbb && part[2] === 0xbf ? part.subarray(3) : part;
}
