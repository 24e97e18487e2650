import { attributeOf } from '../read/attribute-of.js';
import { ReadRefusal } from '../read/read-refusal.js';
import { applyEdits } from '../package/apply-edits.js';
import { insertBefore } from '../package/insert-before.js';
import { outlineXml } from '../package/outline-xml.js';
import { prefixOf } from '../package/prefix-of.js';
import { quotedSheet } from '../package/quoted-sheet.js';
import type { TextEdit } from '../package/text-edit.js';
import { withAttribute } from '../package/with-attribute.js';
import type { WorkbookPackage } from '../package/workbook-package.js';
import type { XmlNode } from '../package/xml-node.js';
import { xmlText } from '../package/xml-text.js';
import type { FindingsPage } from './findings-sheet.js';
import { movedNames } from './moved-names.js';
import { OWN_MARKS } from './own-marks.js';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const SELECTED = /\stabSelected\s*=\s*(?:"(?:1|true)"|'(?:1|true)')/;

/** What follows the names of a workbook (ECMA-376 part 1, §18.2.27). */
const BEHIND_NAMES: ReadonlySet<string> = new Set([
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
]);

/**
 * Puts the sheet of findings before all others and opens the workbook at it. Names that belong to a sheet say so by its
 * place, so their numbers move by one; no other sheet stays selected, as two selected sheets are written to at once.
 */
export function addFirstSheet(workbook: WorkbookPackage, page: FindingsPage): void {
  const names = workbook.sheets();
  for (const path of names.values()) deselect(workbook, path);
  const part = workbook.freeName('xl/worksheets/sheet%.xml');
  workbook.add(part, page.worksheet, SHEET_TYPE);
  const relation = workbook.relate(workbook.workbookPath, 'worksheet', part);
  const xml = workbook.text(workbook.workbookPath);
  const root = outlineXml(xml, 2, workbook.limits);
  const sheets = root.children.find((node) => node.name === 'sheets');
  if (!sheets) throw new ReadRefusal('FILE_DAMAGED');
  const ids = sheets.children.map((node) =>
    Number(attributeOf(xml, node.attributesFrom, node.attributesTo, 'sheetId') ?? 0),
  );
  const name = freeSheetName(OWN_MARKS.sheet, names);
  const tag = `<${prefixOf(xml, root)}sheet xmlns:r="${workbook.relationNamespace}" name="${xmlText(name)}" sheetId="${Math.max(0, ...ids) + 1}" r:id="${relation}"/>`;
  workbook.set(
    workbook.workbookPath,
    applyEdits(xml, [
      { from: sheets.innerFrom, to: sheets.innerFrom, text: tag },
      // Before the edits of the first name, which starts at the same place.
      addedNames(xml, root, name, page),
      ...movedNames(xml, root, 0, 1),
      ...openedAtFirst(xml, root),
    ]),
  );
}

/** What prints on every page, and what can be filtered: Excel keeps both as names of the sheet. */
function addedNames(xml: string, root: XmlNode, sheet: string, page: FindingsPage): TextEdit {
  const p = prefixOf(xml, root);
  const of = xmlText(quotedSheet(sheet));
  const text =
    `<${p}definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${of}!${absolute(page.list.from)}:${absolute(page.list.to)}</${p}definedName>` +
    `<${p}definedName name="_xlnm.Print_Titles" localSheetId="0">${of}!$${page.headingRow}:$${page.headingRow}</${p}definedName>`;
  const names = root.children.find((node) => node.name === 'definedNames');
  if (names && !names.isEmpty) return { from: names.innerFrom, to: names.innerFrom, text };
  const list = `<${p}definedNames>${text}</${p}definedNames>`;
  return names ? { from: names.from, to: names.to, text: list } : insertBefore(root, BEHIND_NAMES, list);
}

function absolute(ref: string): string {
  return ref.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

/** Sheet names differ not by case; a user may have a sheet of our name. */
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

function openedAtFirst(xml: string, root: XmlNode): TextEdit[] {
  const views = root.children.find((node) => node.name === 'bookViews')?.children ?? [];
  return views.map((node) => {
    const head = withAttribute(xml.slice(node.from, node.innerFrom), 'activeTab', '0');
    return { from: node.from, to: node.innerFrom, text: withAttribute(head, 'firstSheet', '0') };
  });
}
