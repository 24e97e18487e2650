import type { EngineClasses, Line } from './engine.js';
import { orderLine } from './order-line.js';

/** Widens the spaces of a full line; false where it has none. */
function justify(line: Line, missing: number): boolean {
  const gaps = line.inlines.filter(({ gap }) => gap).length;
  if (gaps === 0) return false;
  const extra = missing / gaps;
  let shift = 0;
  for (const inline of line.inlines) {
    if (inline.gap === 'left') {
      shift += extra;
      inline.justifyShift = extra;
    }
    inline.x += shift;
    if (inline.gap === 'right') shift += extra;
  }
  return true;
}

function alignLine(line: Line, width: number): void {
  orderLine(line);
  const isRightToLeft = line.visual?.paragraphLevel === 1;
  const indent = line.visual?.indent ?? 0;
  const missing = width - line.getWidth();
  let alignment = line.inlines[0]?.alignment;
  if (alignment === 'justify') {
    const isFull = !line.newLineForced && !line.lastLineInParagraph;
    if (isFull && justify(line, missing - indent)) {
      if (!isRightToLeft) line.x = (line.x ?? 0) + indent;
      return;
    }
    alignment = isRightToLeft ? 'right' : 'left';
  }
  let offset = isRightToLeft ? 0 : indent;
  if (alignment === 'right') offset = missing - (isRightToLeft ? indent : 0);
  else if (alignment === 'center') offset = missing / 2;
  line.x = (line.x ?? 0) + offset;
}

/** Every line goes through here: visual order, then alignment. Indents and last justified lines stand on the right. */
export function installLines({ ElementWriter, TextDecorator }: EngineClasses): void {
  ElementWriter.prototype.alignLine = function (line) {
    alignLine(line, this.context().availableWidth);
  };
  const draw = TextDecorator.prototype._drawDecoration;
  TextDecorator.prototype._drawDecoration = function (group, x, y) {
    // The engine takes the first inline of an underline for the leftmost one.
    group.inlines.sort((one, other) => one.x - other.x);
    draw.call(this, group, x, y);
  };
}
