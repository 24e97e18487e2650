import { BIDI_CONTROLS, LRO, NEEDS_BIDI, RLO } from './bidi-characters.js';
import type { Inline, Line } from './engine.js';
import { visualRuns } from './visual-runs.js';

interface LogicalLine {
  readonly text: string;
  readonly levels: readonly number[];
  /** Index of the inline that a position came from. */
  readonly owners: readonly number[];
}

function logicalLine(inlines: readonly Inline[]): LogicalLine {
  let text = '';
  const levels: number[] = [];
  const owners: number[] = [];
  inlines.forEach((inline, owner) => {
    const { bidi } = inline;
    for (let i = 0; i < inline.text.length; i += 1) {
      levels.push(bidi?.levels[bidi.placed + i] ?? bidi?.paragraphLevel ?? 1);
      owners.push(owner);
    }
    if (bidi) bidi.placed += inline.text.length;
    text += inline.text;
  });
  return { text, levels, owners };
}

/** Positions of the line without the spaces at its ends, which are not drawn. */
function trimmed(text: string, keepsLeading: boolean): { from: number; to: number } {
  const to = text.trimEnd().length;
  const from = keepsLeading ? 0 : Math.min(to, text.length - text.trimStart().length);
  return { from, to };
}

function piece(source: Inline, text: string, isRightToLeft: boolean): Inline {
  const isPlain = !isRightToLeft && !NEEDS_BIDI.test(text);
  const drawn = isPlain ? text : (isRightToLeft ? RLO : LRO) + text;
  const width =
    source.font.widthOfString(drawn, source.fontSize, source.fontFeatures) +
    (source.characterSpacing ?? 0) * text.length;
  const endsInSpace = /\s$/.test(text);
  return {
    ...source,
    text: drawn,
    width,
    leadingCut: 0,
    trailingCut: 0,
    leadingIndent: 0,
    gap: endsInSpace ? (isRightToLeft ? 'left' : 'right') : null,
  };
}

function visualPieces(inlines: readonly Inline[], line: LogicalLine, from: number, to: number): Inline[] {
  const runs = visualRuns(line.levels.slice(from, to), (position) => line.owners[from + position] ?? 0);
  return runs.flatMap((run) => {
    const source = inlines[line.owners[from + run.start] ?? 0];
    const text = line.text.slice(from + run.start, from + run.end).replace(BIDI_CONTROLS, '');
    return source && text !== '' ? [piece(source, text, run.level % 2 === 1)] : [];
  });
}

/** Turns a line from logical to visual order: its inlines are cut where the level changes, and get new x. */
export function orderLine(line: Line): void {
  const [first] = line.inlines;
  if (line.visual || !first?.bidi) return;
  const logical = logicalLine(line.inlines);
  const { from, to } = trimmed(logical.text, first.preserveLeadingSpaces === true);
  line.visual = {
    paragraphLevel: first.bidi.paragraphLevel,
    indent: Math.max(0, first.leadingIndent ?? 0),
    logicalText: logical.text.slice(from, to).replace(BIDI_CONTROLS, ''),
  };
  if (from >= to) return;
  const pieces = visualPieces(line.inlines, logical, from, to);
  let x = 0;
  for (const each of pieces) {
    each.x = x;
    x += each.width;
  }
  line.inlines = pieces;
  line.leadingCut = 0;
  line.trailingCut = 0;
  line.inlineWidths = x;
}
