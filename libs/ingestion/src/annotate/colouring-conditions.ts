import { insertBefore } from '../package/insert-before.js';
import { prefixOf } from '../package/prefix-of.js';
import type { TextEdit } from '../package/text-edit.js';
import type { XmlNode } from '../package/xml-node.js';
import { xmlText } from '../package/xml-text.js';
import type { CellMark } from './cell-mark.js';
import { movedPriorities } from './moved-priorities.js';
import { OWN_MARKS } from './own-marks.js';
import type { StyleSheet } from './style-sheet.js';
import { FROM_CONDITIONS } from './worksheet-order.js';

/** References of one rule: Excel takes a list of them, but not an endless one. */
const REFS_A_RULE = 500;

/**
 * Rules that colour the marked cells. WHY rules and not fills: the format of a cell stays the user's own, cells that the
 * file does not have need not be made, a rule moves along when rows are put in, and it is taken out again without a trace.
 * They go before all others, as the first rule wins; these keep their order among themselves.
 */
export function colouringConditions(
  xml: string,
  root: XmlNode,
  marks: ReadonlyMap<string, CellMark>,
  styles: StyleSheet,
): TextEdit[] {
  const p = prefixOf(xml, root);
  const formula = `<${p}formula>${xmlText(OWN_MARKS.condition)}</${p}formula>`;
  const formats = { blocking: styles.markFormat('blocking'), warning: styles.markFormat('warning') };
  const blocks: string[] = [];
  for (const severity of ['blocking', 'warning'] as const) {
    const refs = [...marks].filter(([, mark]) => mark.severity === severity).map(([ref]) => ref);
    for (let at = 0; at < refs.length; at += REFS_A_RULE) {
      const sqref = refs.slice(at, at + REFS_A_RULE).join(' ');
      blocks.push(
        `<${p}conditionalFormatting sqref="${sqref}"><${p}cfRule type="expression" dxfId="${formats[severity]}" priority="${blocks.length + 1}">${formula}</${p}cfRule></${p}conditionalFormatting>`,
      );
    }
  }
  const others = root.children.filter(({ name }) => name === 'conditionalFormatting' || name === 'extLst');
  return [
    insertBefore(root, FROM_CONDITIONS, blocks.join('')),
    ...movedPriorities(xml, others, blocks.length),
  ];
}
