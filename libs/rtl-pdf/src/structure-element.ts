import { ARABIC_LETTER } from './bidi-characters.js';
import type { EngineDocument, StructureElement } from './engine.js';
import type { TagRef } from './tag-ref.js';

interface Tree {
  readonly root: StructureElement;
  /** The elements already made, by plan. */
  readonly elements: WeakMap<TagRef, StructureElement>;
}

const trees = new WeakMap<EngineDocument, Tree>();

function treeOf(document: EngineDocument): Tree {
  const tree = trees.get(document);
  if (!tree) throw new Error('The structure tree of this document was not opened.');
  return tree;
}

/** Starts the structure tree of a document; everything tagged hangs below it. */
export function openStructure(document: EngineDocument): StructureElement {
  const root = document.struct('Document');
  document.addStructure(root);
  trees.set(document, { root, elements: new WeakMap() });
  return root;
}

function tableAttributes(ref: TagRef): Record<string, unknown> | null {
  const attributes = {
    ...(ref.scope ? { Scope: ref.scope } : {}),
    ...(ref.columnSpan ? { ColSpan: ref.columnSpan } : {}),
    ...(ref.rowSpan ? { RowSpan: ref.rowSpan } : {}),
  };
  return Object.keys(attributes).length > 0 ? { O: 'Table', ...attributes } : null;
}

function make(document: EngineDocument, ref: TagRef, elements: Tree['elements']): StructureElement {
  const element = document.struct(ref.type);
  const attributes = tableAttributes(ref);
  if (attributes) element.dictionary.data.A = attributes;
  elements.set(ref, element);
  for (const child of ref.children ?? []) element.add(make(document, child, elements));
  return element;
}

/**
 * The element of a plan. The first content drawn anywhere in a table makes the whole table, in the order in which it
 * is read: on the page its leftmost cell, the last one read, is drawn first.
 */
export function structureElement(document: EngineDocument, ref: TagRef): StructureElement {
  const { root, elements } = treeOf(document);
  const known = elements.get(ref);
  if (known) return known;
  if (ref.parent) structureElement(document, ref.parent);
  const made = elements.get(ref);
  if (made) return made;
  const element = make(document, ref, elements);
  root.add(element);
  return element;
}

const lines = new WeakMap<StructureElement, string[]>();

/**
 * Adds a line to what the element says. Content is drawn from left to right, so a reader that takes the letters as they
 * come would read Persian backwards; the element's own ActualText says it in order. (On the line's marked content it
 * would make poppler and PDFium reverse the letters of copied text: measured.) Numbers alone need no telling.
 */
export function addActualText(element: StructureElement, text: string): void {
  const said = lines.get(element) ?? [];
  said.push(text);
  lines.set(element, said);
  if (said.some((line) => ARABIC_LETTER.test(line)))
    element.dictionary.data.ActualText = new String(said.join(' '));
}

/** A figure with its alternative text, inside the table cell it stands in or at the top level. Coordinates in points. */
export function figureElement(
  document: EngineDocument,
  figure: { readonly alt: string; readonly box: readonly number[]; readonly parent: TagRef | null },
): StructureElement {
  const element = document.struct('Figure', { alt: figure.alt, bbox: figure.box, placement: 'Block' });
  if (figure.parent) structureElement(document, figure.parent).add(element);
  else treeOf(document).root.add(element);
  return element;
}
