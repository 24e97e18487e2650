import { LRO } from './bidi-characters.js';
import type { EngineClasses, Inline, Line, PageTarget } from './engine.js';
import { persianDigits } from './persian-digits.js';

/** What the engine measures in place of a page number that it does not know yet. */
const UNKNOWN_PAGE = '00000';

function writePageNumber(target: PageTarget, inline: Inline, line: Line): void {
  const page = target.positions?.[0]?.pageNumber;
  if (page === undefined)
    throw new Error('A page reference points to an id that the document does not have.');
  const digits = persianDigits(page);
  const text = LRO + digits;
  const width = inline.font.widthOfString(text, inline.fontSize, inline.fontFeatures);
  const freed = inline.width - width;
  if (line.visual) line.visual.logicalText = line.visual.logicalText.replace(UNKNOWN_PAGE, digits);
  inline.text = text;
  inline.width = width;
  if (inline.alignment === 'right') inline.x += freed;
  else if (inline.alignment === 'center') inline.x += freed / 2;
}

function writePageNumbers(line: Line): void {
  const [first] = line.inlines;
  if (line._pageNodeRef && first) writePageNumber(line._pageNodeRef, first, line);
  line._pageNodeRef = undefined;
  for (const inline of line.inlines) {
    if (inline._pageNodeRef) writePageNumber(inline._pageNodeRef, inline, line);
    inline._pageNodeRef = undefined;
  }
}

/** Page references in Persian digits; the engine itself would write Latin ones. */
export function installPageReferences({ Renderer }: EngineClasses): void {
  const prototype = Renderer.prototype;
  const render = prototype.renderLine;
  prototype.renderLine = function (line, x, y) {
    writePageNumbers(line);
    render.call(this, line, x, y);
  };
}
