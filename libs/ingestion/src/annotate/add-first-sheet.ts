import { attributeOf } from '../read/attribute-of.js';
import { ReadRefusal } from '../read/read-refusal.js';
import { applyEdits } from '../package/apply-edits.js';
import { outlineXml } from '../package/outline-xml.js';
import { prefixOf } from '../package/prefix-of.js';
import type { TextEdit } from '../package/text-edit.js';
import { withAttribute } from '../package/with-attribute.js';
import type { WorkbookPackage } from '../package/workbook-package.js';
import type { XmlNode } from '../package/xml-node.js';
import { xmlText } from '../package/xml-text.js';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const SELECTED = /\stabSelected\s*=\s*("[^"]*"|'[^']*')/;

/**
 * Puts a sheet before all others and opens the workbook at it. Names that belong to a sheet say so by its place, so their
 * numbers move by one; no other sheet stays selected, as two selected sheets are written to at once.
 */
export function addFirstSheet(workbook: WorkbookPackage, name: string, worksheet: string): void {
  const names = workbook.sheets();
  for (const path of names.values()) deselect(workbook, path);
  const part = workbook.freeName('xl/worksheets/sheet%.xml');
  workbook.add(part, worksheet, SHEET_TYPE);
  const relation = workbook.relate(workbook.workbookPath, 'worksheet', part);
  const xml = workbook.text(workbook.workbookPath);
  const root = outlineXml(xml, 2, workbook.limits);
  const sheets = root.children.find((node) => node.name === 'sheets');
  if (!sheets) throw new ReadRefusal('FILE_DAMAGED');
  const ids = sheets.children.map((node) => Number(attribute(xml, node, 'sheetId') ?? 0));
  const tag = `<${prefixOf(xml, root)}sheet xmlns:r="${workbook.relationNamespace}" name="${xmlText(freeSheetName(name, names))}" sheetId="${Math.max(0, ...ids) + 1}" r:id="${relation}"/>`;
  workbook.set(
    workbook.workbookPath,
    applyEdits(xml, [
      { from: sheets.innerFrom, to: sheets.innerFrom, text: tag },
      ...movedNames(xml, root),
      ...openedAtFirst(xml, root),
    ]),
  );
}

function attribute(xml: string, node: XmlNode, name: string): string | undefined {
  return attributeOf(xml, node.attributesFrom, node.attributesTo, name);
}

/** Sheet names differ not by case; an annotated copy that is annotated again has our name already. */
function freeSheetName(name: string, taken: ReadonlyMap<string, string>): string {
  const names = new Set([...taken.keys()].map((one) => one.toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    if (!names.has(candidate.toLowerCase())) return candidate;
  }
}

function deselect(workbook: WorkbookPackage, path: string): void {
  const xml = workbook.text(path);
  // Views stand before the cells; a sheet without them is not searched to its end.
  const views = /<(?:[\w.-]+:)?sheetViews[\s>][\s\S]{0,20000}?<\/(?:[\w.-]+:)?sheetViews>/.exec(
    xml.slice(0, 50_000),
  );
  if (!views || !SELECTED.test(views[0])) return;
  const text = views[0].replace(new RegExp(SELECTED, 'g'), '');
  workbook.set(path, applyEdits(xml, [{ from: views.index, to: views.index + views[0].length, text }]));
}

function movedNames(xml: string, root: XmlNode): TextEdit[] {
  const names = root.children.find((node) => node.name === 'definedNames')?.children ?? [];
  return names.flatMap((node) => {
    const id = attribute(xml, node, 'localSheetId');
    return id !== undefined && /^\d{1,6}$/.test(id)
      ? [retold(xml, node, 'localSheetId', Number(id) + 1)]
      : [];
  });
}

function openedAtFirst(xml: string, root: XmlNode): TextEdit[] {
  const views = root.children.find((node) => node.name === 'bookViews')?.children ?? [];
  return views.map((node) => {
    const head = withAttribute(xml.slice(node.from, node.innerFrom), 'activeTab', '0');
    return { from: node.from, to: node.innerFrom, text: withAttribute(head, 'firstSheet', '0') };
  });
}

function retold(xml: string, node: XmlNode, name: string, value: number): TextEdit {
  const head = withAttribute(xml.slice(node.from, node.innerFrom), name, String(value));
  return { from: node.from, to: node.innerFrom, text: head };
}
