import { outlineXml } from '../../package/outline-xml.js';
import type { TextEdit } from '../../package/text-edit.js';
import type { WorkbookPackage } from '../../package/workbook-package.js';
import type { XmlNode } from '../../package/xml-node.js';
import { movedPriorities } from '../moved-priorities.js';

const RULE = /<(?:[\w.-]+:)?cfRule\s[^>]*?(?:\/>|>[\s\S]*?<\/(?:[\w.-]+:)?cfRule>)/g;
/** Programs write quotes as they are or as entities, and may put spaces around the sign. */
const OWN = /(?:"|&quot;)karnameh(?:"|&quot;)\s*=\s*(?:"|&quot;)karnameh(?:"|&quot;)/;

/** The edits that take our colouring rules out of a sheet, with the blocks that hold nothing else; the others move up. */
export function ownConditions(workbook: WorkbookPackage, path: string): TextEdit[] {
  const xml = workbook.text(path);
  // A plain search first: most sheets have nothing of ours.
  if (!xml.includes('karnameh')) return [];
  const nodes = outlineXml(xml, 1, workbook.limits).children.filter(
    ({ name }) => name === 'conditionalFormatting' || name === 'extLst',
  );
  const gone = nodes
    .filter(({ name }) => name === 'conditionalFormatting')
    .flatMap((node) => ownIn(xml, node));
  const rules = gone.reduce((sum, one) => sum + one.rules, 0);
  const others = nodes.flatMap((node) => without(node, gone));
  return [...gone.map(({ from, to }) => ({ from, to, text: '' })), ...movedPriorities(xml, others, -rules)];
}

/** What is left of a place beside those that go. */
function without(
  { from, to }: Pick<XmlNode, 'from' | 'to'>,
  gone: readonly OwnPlace[],
): Pick<XmlNode, 'from' | 'to'>[] {
  const inside = gone.filter((place) => place.from >= from && place.to <= to);
  const bounds = [from, ...inside.flatMap((place) => [place.from, place.to]), to];
  const left: Pick<XmlNode, 'from' | 'to'>[] = [];
  for (let at = 0; at + 1 < bounds.length; at += 2)
    left.push({ from: bounds[at] ?? from, to: bounds[at + 1] ?? to });
  return left;
}

interface OwnPlace {
  readonly from: number;
  readonly to: number;
  readonly rules: number;
}

function ownIn(xml: string, node: XmlNode): OwnPlace[] {
  const rules = [...xml.slice(node.from, node.to).matchAll(RULE)];
  const own = rules.filter(([text]) => OWN.test(text));
  if (own.length > 0 && own.length === rules.length)
    return [{ from: node.from, to: node.to, rules: own.length }];
  return own.map(({ 0: text, index }) => {
    const from = node.from + index;
    return { from, to: from + text.length, rules: 1 };
  });
}
