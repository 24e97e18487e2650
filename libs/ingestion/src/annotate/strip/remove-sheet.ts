import { applyEdits } from '../../package/apply-edits.js';
import { outlineXml } from '../../package/outline-xml.js';
import type { TextEdit } from '../../package/text-edit.js';
import type { WorkbookPackage } from '../../package/workbook-package.js';
import type { XmlNode } from '../../package/xml-node.js';
import { attributeOf } from '../../read/attribute-of.js';
import { movedNames } from '../moved-names.js';

/** Takes a sheet out of the workbook, with its part, its names and its place: names of later sheets move up by one. */
export function removeSheet(workbook: WorkbookPackage, name: string): void {
  const path = workbook.sheets().get(name);
  const xml = workbook.text(workbook.workbookPath);
  const root = outlineXml(xml, 2, workbook.limits);
  const attribute = (node: XmlNode, key: string): string | undefined =>
    attributeOf(xml, node.attributesFrom, node.attributesTo, key);
  const sheets = root.children.find((node) => node.name === 'sheets')?.children ?? [];
  const at = sheets.findIndex((node) => attribute(node, 'name') === name);
  const sheet = sheets[at];
  if (!sheet || path === undefined) return;
  workbook.set(
    workbook.workbookPath,
    applyEdits(xml, [{ from: sheet.from, to: sheet.to, text: '' }, ...namesWithout(xml, root, at)]),
  );
  for (const [id, { target }] of workbook.relationsOf(workbook.workbookPath))
    if (target === path) workbook.unrelate(workbook.workbookPath, id);
  workbook.remove(path);
}

function namesWithout(xml: string, root: XmlNode, sheet: number): TextEdit[] {
  const names = root.children.find((node) => node.name === 'definedNames');
  if (!names) return [];
  const isOwn = (node: XmlNode): boolean =>
    attributeOf(xml, node.attributesFrom, node.attributesTo, 'localSheetId') === String(sheet);
  // A list of names must not be empty.
  if (names.children.every(isOwn)) return [{ from: names.from, to: names.to, text: '' }];
  const gone = names.children.filter(isOwn).map(({ from, to }) => ({ from, to, text: '' }));
  return [...gone, ...movedNames(xml, root, sheet + 1, -1)];
}
