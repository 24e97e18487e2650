import { bidi } from './bidi.js';

const TRAILING = new Set([
  'WS',
  'B',
  'S',
  'LRI',
  'RLI',
  'FSI',
  'PDI',
  'LRE',
  'RLE',
  'LRO',
  'RLO',
  'PDF',
  'BN',
]);

/** UAX #9, rule L1 on a line: white space and controls at its end take the level of the paragraph. */
export function lineLevels(text: string, levels: Uint8Array, paragraphLevel: number): Uint8Array {
  const settled = levels.slice();
  for (let i = text.length - 1; i >= 0; i -= 1) {
    if (!TRAILING.has(bidi.getBidiCharTypeName(text.charAt(i)))) break;
    settled[i] = paragraphLevel;
  }
  return settled;
}
