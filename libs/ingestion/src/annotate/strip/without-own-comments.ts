import { applyEdits } from '../../package/apply-edits.js';
import { outlineXml } from '../../package/outline-xml.js';
import type { TextEdit } from '../../package/text-edit.js';
import type { XmlNode } from '../../package/xml-node.js';
import { xmlText } from '../../package/xml-text.js';
import { attributeOf } from '../../read/attribute-of.js';
import type { ReadLimits } from '../../read/read-limits.js';
import { OWN_MARKS } from '../own-marks.js';

const FROM = xmlText(OWN_MARKS.from);
const TO = xmlText(OWN_MARKS.to);
const AUTHOR = xmlText(OWN_MARKS.author);

interface LeftComments {
  readonly xml: string;
  /** Comments that are left. */
  readonly count: number;
  /** Cells whose comment is gone. */
  readonly removed: readonly string[];
}

/** A comments part without our sentences: what the user wrote before or behind them stays. */
export function withoutOwnComments(xml: string, limits: ReadLimits): LeftComments {
  if (!xml.includes(FROM) && !xml.includes(AUTHOR)) return { xml, count: 1, removed: [] };
  const root = outlineXml(xml, 5, limits);
  const authors = (root.children.find(({ name }) => name === 'authors')?.children ?? []).map((node) =>
    xml.slice(node.innerFrom, node.innerTo),
  );
  const comments = root.children.find(({ name }) => name === 'commentList')?.children ?? [];
  const edits: TextEdit[] = [];
  const removed: string[] = [];
  for (const comment of comments) {
    const attribute = (name: string): string | undefined =>
      attributeOf(xml, comment.attributesFrom, comment.attributesTo, name);
    const isOurs = authors[Number(attribute('authorId'))] === AUTHOR;
    const own = ownPart(xml, comment, isOurs);
    if (!own) continue;
    if (own.isAll) {
      removed.push(attribute('ref') ?? '');
      edits.push({ from: comment.from, to: comment.to, text: '' });
    } else edits.push(...own.edits);
  }
  return { xml: applyEdits(xml, edits), count: comments.length - removed.length, removed };
}

/** Our part of a comment: between the signs, over however many runs a program has spread it; null where there is none. */
function ownPart(
  xml: string,
  comment: XmlNode,
  isOurs: boolean,
): { readonly isAll: boolean; readonly edits: readonly TextEdit[] } | null {
  const edits: TextEdit[] = [];
  let isInside = false;
  let isFound = false;
  let isAll = true;
  for (const { run, text } of textsOf(comment)) {
    let left = '';
    let at = text.innerFrom;
    while (at < text.innerTo) {
      const sign = isInside ? TO : FROM;
      const found = xml.indexOf(sign, at);
      const isHere = found >= 0 && found < text.innerTo;
      if (!isInside) left += xml.slice(at, isHere ? found : text.innerTo);
      if (isHere) {
        isFound = true;
        isInside = !isInside;
      }
      at = isHere ? found + sign.length : text.innerTo;
    }
    if (left.trim() !== '') isAll = false;
    if (left === xml.slice(text.innerFrom, text.innerTo)) continue;
    edits.push(
      left === ''
        ? { from: run.from, to: run.to, text: '' }
        : { from: text.innerFrom, to: text.innerTo, text: left },
    );
  }
  // A program that drops signs which it cannot show leaves our name over the comment.
  if (!isFound) return isOurs ? { isAll: true, edits } : null;
  return { isAll, edits };
}

function textsOf(comment: XmlNode): { run: XmlNode; text: XmlNode }[] {
  const parts = comment.children.find(({ name }) => name === 'text')?.children ?? [];
  return parts.flatMap((run) => {
    const text = run.name === 't' ? run : run.children.find(({ name }) => name === 't');
    return text ? [{ run, text }] : [];
  });
}
