import { type BaseDirection, bidiLevels } from './bidi-levels.js';
import type { EngineClasses, Inline } from './engine.js';

function giveLevels(inlines: readonly Inline[], base: BaseDirection): void {
  const whole = inlines.map(({ text, lineEnd }) => text + (lineEnd ? '\n' : '')).join('');
  const { levels, paragraphLevelAt } = bidiLevels(whole, base);
  let at = 0;
  for (const inline of inlines) {
    inline.bidi = {
      levels: levels.subarray(at, at + inline.text.length),
      paragraphLevel: paragraphLevelAt(at),
      placed: 0,
    };
    at += inline.text.length + (inline.lineEnd ? 1 : 0);
  }
}

/** Gives each inline the levels of its paragraph before lines are broken. A node's or style's `dir` may be 'ltr' or 'auto'. */
export function installParagraphs({ TextInlines, StyleContextStack }: EngineClasses): void {
  const prototype = TextInlines.prototype;
  const build = prototype.buildInlines;
  prototype.buildInlines = function (text, styles) {
    const built = build.call(this, text, styles);
    giveLevels(built.items, StyleContextStack.getStyleProperty<BaseDirection>({}, styles, 'dir', 'rtl'));
    return built;
  };
}
