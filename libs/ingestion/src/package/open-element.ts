import { attributeOf } from '../read/attribute-of.js';
import type { TextEdit } from './text-edit.js';

/** An element whose opening tag has been seen, by its places in the text. */
export interface OpenElement {
  /** At its `<`. */
  readonly from: number;
  readonly attributesFrom: number;
  readonly attributesTo: number;
  readonly isEmpty: boolean;
}

export function openElement(xml: string, attributesFrom: number, attributesTo: number): OpenElement {
  return {
    from: xml.lastIndexOf('<', attributesFrom - 1),
    attributesFrom,
    attributesTo,
    isEmpty: xml.charAt(attributesTo) === '/',
  };
}

/** A whole number among the attributes; null where there is none. */
export function numberOf(xml: string, element: OpenElement, name: string): number | null {
  const text = attributeOf(xml, element.attributesFrom, element.attributesTo, name);
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** Puts a text at the end of an element, which is opened where it closes itself. */
export function appendedTo(xml: string, element: OpenElement, closeAt: number, text: string): TextEdit {
  if (!element.isEmpty) return { from: closeAt, to: closeAt, text };
  const name = xml.slice(element.from + 1, element.attributesFrom);
  const head = xml.slice(element.from, element.attributesTo).trimEnd();
  return { from: element.from, to: element.attributesTo + 2, text: `${head}>${text}</${name}>` };
}
