import { ReadRefusal } from '../read/read-refusal.js';
import type { DoorCell } from './door-sheet.js';
import type { JsonNode } from './parse-json.js';

/**
 * Null and an empty text are a blank cell. Digits are kept as they were sent; an exponent is left to a double.
 * @throws ReadRefusal FILE_FIELD_WRONG for a list or an object
 */
export function cellOfJson(node: JsonNode, ref: string): DoorCell | undefined {
  switch (node.kind) {
    case 'null':
      return undefined;
    case 'string':
      return node.text.trim() === '' ? undefined : { ref, raw: node.text, type: 'text' };
    case 'number':
      return { ref, raw: node.text, type: /[eE]/.test(node.text) ? 'number' : 'text' };
    case 'boolean':
      return { ref, raw: node.isTrue ? '1' : '0', type: 'boolean' };
    case 'array':
    case 'object':
      throw new ReadRefusal('FILE_FIELD_WRONG', { field: ref, text: node.kind });
  }
}
