import { applyEdits } from '../../package/apply-edits.js';
import { outlineXml } from '../../package/outline-xml.js';
import type { WorkbookPackage } from '../../package/workbook-package.js';
import type { XmlNode } from '../../package/xml-node.js';
import { movedPriorities } from '../moved-priorities.js';

const RULE = /<(?:[\w.-]+:)?cfRule\s[^>]*?(?:\/>|>[\s\S]*?<\/(?:[\w.-]+:)?cfRule>)/g;
/** Programs write quotes as they are or as entities, and may put spaces around the sign. */
const OWN = /(?:"|&quot;)karnameh(?:"|&quot;)\s*=\s*(?:"|&quot;)karnameh(?:"|&quot;)/;

/** Takes our colouring rules out of a sheet, with the blocks that hold nothing else; the others move up again. */
export function stripConditions(workbook: WorkbookPackage, path: string): void {
  const xml = workbook.text(path);
  if (!OWN.test(xml)) return;
  const nodes = outlineXml(xml, 1, workbook.limits).children;
  const gone = nodes
    .filter(({ name }) => name === 'conditionalFormatting')
    .flatMap((node) => ownIn(xml, node));
  const left = applyEdits(
    xml,
    gone.map(({ from, to }) => ({ from, to, text: '' })),
  );
  const rules = gone.reduce((sum, one) => sum + one.rules, 0);
  const others = outlineXml(left, 1, workbook.limits).children.filter(
    ({ name }) => name === 'conditionalFormatting' || name === 'extLst',
  );
  workbook.set(path, applyEdits(left, movedPriorities(left, others, -rules)));
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
