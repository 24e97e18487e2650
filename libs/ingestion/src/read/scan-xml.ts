import { ReadRefusal } from './read-refusal.js';

/** What the scanner calls. Names come without their namespace prefix; all else as places in the text. */
export interface XmlVisitor {
  /** `from` and `to` bound the attributes of the tag, for `attributeOf`. */
  open(name: string, from: number, to: number): void;
  /** `tag` is where the closing tag begins; where the tag itself begins if it closes itself. */
  close(name: string, tag: number): void;
  /** Called for text between tags, where `wantsText` is true; `isLiteral` in CDATA, where `&` is no reference. */
  text(from: number, to: number, isLiteral: boolean): void;
  /**
   * May take over at a `<`: whoever knows a whole element by its shape returns the place behind it, else `tag` itself.
   * It must leave the nesting as it was.
   */
  shortcut?(tag: number): number;
  wantsText: boolean;
  /** The scan ends as soon as this is true; the rest is not looked at. */
  isDone: boolean;
}

const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const GREATER = 62;
const COLON = 58;
const DOUBLE = 34;
const SINGLE = 39;

/**
 * Walks an XML text once, from left to right, in time and memory linear in its length: no document type (and so no
 * entity but the five of XML and numeric ones), bounded nesting, nothing kept.
 * @throws ReadRefusal FILE_DOCTYPE, FILE_DAMAGED
 */
export function scanXml(xml: string, visitor: XmlVisitor, deepest: number): void {
  let depth = 0;
  let at = 0;
  while (!visitor.isDone) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) break;
    if (visitor.wantsText && tag > at) visitor.text(at, tag, false);
    const behind = visitor.shortcut?.(tag) ?? tag;
    if (behind !== tag) {
      at = behind;
      continue;
    }
    const mark = xml.charCodeAt(tag + 1);
    if (mark === SLASH) {
      const end = endOfTag(xml, tag + 2);
      if (--depth < 0) throw new ReadRefusal('FILE_DAMAGED');
      visitor.close(localName(xml, tag + 2, endOfName(xml, tag + 2, end)), tag);
      at = end + 1;
    } else if (mark === BANG) {
      at = skipMarkup(xml, tag, visitor);
    } else if (mark === QUESTION) {
      at = indexAfter(xml, '?>', tag);
    } else {
      const end = endOfTag(xml, tag + 1);
      const isEmpty = xml.charCodeAt(end - 1) === SLASH;
      const inside = isEmpty ? end - 1 : end;
      const nameEnd = endOfName(xml, tag + 1, inside);
      const name = localName(xml, tag + 1, nameEnd);
      visitor.open(name, nameEnd, inside);
      if (isEmpty) visitor.close(name, tag);
      else if (++depth > deepest) throw new ReadRefusal('FILE_DAMAGED');
      at = end + 1;
    }
  }
  if (!visitor.isDone && depth !== 0) throw new ReadRefusal('FILE_DAMAGED');
}

function indexAfter(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new ReadRefusal('FILE_DAMAGED');
  return found + mark.length;
}

/** Index of the `>` that closes a tag; one inside a quoted attribute does not. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at;
    if (code === DOUBLE || code === SINGLE) {
      at = xml.indexOf(code === DOUBLE ? '"' : "'", at + 1);
      if (at < 0) break;
    }
  }
  throw new ReadRefusal('FILE_DAMAGED');
}

function endOfName(xml: string, from: number, end: number): number {
  let at = from;
  while (at < end && xml.charCodeAt(at) > 32) at++;
  return at;
}

function localName(xml: string, from: number, to: number): string {
  // One-letter names are nine of ten tags of a sheet, and a string of one character costs nothing.
  if (to - from === 1) return xml.charAt(from);
  let start = from;
  for (let at = from; at < to; at++) if (xml.charCodeAt(at) === COLON) start = at + 1;
  return xml.slice(start, to);
}

function skipMarkup(xml: string, tag: number, visitor: XmlVisitor): number {
  if (xml.startsWith('<!--', tag)) return indexAfter(xml, '-->', tag + 4);
  if (!xml.startsWith('<![CDATA[', tag)) throw new ReadRefusal('FILE_DOCTYPE');
  const end = indexAfter(xml, ']]>', tag + 9);
  if (visitor.wantsText && end - 3 > tag + 9) visitor.text(tag + 9, end - 3, true);
  return end;
}
