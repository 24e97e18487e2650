import { decodeText } from './decode-text.js';

const EQUALS = 61;
const DOUBLE = 34;
const SINGLE = 39;

/**
 * Value of an attribute among those between `from` and `to` of a part, undefined where the tag has none; `name` as the
 * file writes it, with its prefix where it has one.
 */
export function attributeOf(xml: string, from: number, to: number, name: string): string | undefined {
  for (let at = from; at < to;) {
    while (at < to && xml.charCodeAt(at) <= 32) at++;
    const start = at;
    while (at < to && xml.charCodeAt(at) !== EQUALS && xml.charCodeAt(at) > 32) at++;
    const nameEnd = at;
    while (at < to && xml.charCodeAt(at) !== DOUBLE && xml.charCodeAt(at) !== SINGLE) at++;
    const end = xml.indexOf(xml.charCodeAt(at) === DOUBLE ? '"' : "'", at + 1);
    if (at >= to || end < 0 || end > to) return undefined;
    if (nameEnd - start === name.length && xml.startsWith(name, start))
      return decodeText(xml.slice(at + 1, end));
    at = end + 1;
  }
  return undefined;
}
