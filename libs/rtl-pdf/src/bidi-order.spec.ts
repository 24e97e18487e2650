import fs from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bidiLevels } from './bidi-levels.js';
import { lineLevels } from './line-levels.js';
import { visualRuns } from './visual-runs.js';

const UNICODE_TEST = '/usr/share/unicode/BidiCharacterTest.txt';
const DIRECTIONS = ['ltr', 'rtl', 'auto'] as const;

/** Positions of a line's UTF-16 units from left to right. */
function visualPositions(levels: ArrayLike<number>): number[] {
  return visualRuns(levels).flatMap(({ start, end, level }) => {
    const run = Array.from({ length: end - start }, (_, index) => start + index);
    return level % 2 === 1 ? run.reverse() : run;
  });
}

interface UnicodeCase {
  readonly line: string;
  readonly text: string;
  readonly direction: (typeof DIRECTIONS)[number];
  readonly levels: readonly string[];
  readonly order: readonly number[];
}

function unicodeCases(): UnicodeCase[] {
  return fs
    .readFileSync(UNICODE_TEST, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [characters = '', direction = '', , levels = '', order = ''] = line.split(';');
      return {
        line,
        text: String.fromCodePoint(...characters.split(' ').map((hex) => Number.parseInt(hex, 16))),
        direction: DIRECTIONS[Number(direction)] ?? 'auto',
        levels: levels.trim().split(' '),
        order: order
          .split(' ')
          .filter((position) => position !== '')
          .map(Number),
      };
    });
}

/** The test file counts characters, the layer UTF-16 units: the place of each unit's character. */
function characterPlaces(text: string): number[] {
  return Array.from(text).flatMap((character, place) => Array.from(character.split(''), () => place));
}

function orderOf({ text, direction, levels }: UnicodeCase): number[] {
  const found = bidiLevels(text, direction);
  const settled = lineLevels(text, found.levels, found.paragraphLevelAt(0));
  const places = characterPlaces(text);
  const shown = visualPositions(settled).map((unit) => places[unit] ?? -1);
  return [...new Set(shown)].filter((place) => levels[place] !== 'x');
}

const HAS_UNICODE_DATA = fs.existsSync(UNICODE_TEST);
const withUnicodeData = HAS_UNICODE_DATA ? it : it.skip;
const leftOut = HAS_UNICODE_DATA ? '' : ' — left out: the package unicode-data is not installed';

describe('the order of a line', () => {
  withUnicodeData(`is that of every case of the Unicode file BidiCharacterTest.txt${leftOut}`, () => {
    const cases = unicodeCases();
    const wrong = cases.filter((each) => orderOf(each).join(' ') !== each.order.join(' '));
    expect(cases.length).toBeGreaterThan(90_000);
    expect(wrong.map(({ line }) => line)).toEqual([]);
  });

  it('keeps a Persian number readable inside Persian words', () => {
    const text = 'سال ۱۴۰۵ خوب';
    const { levels } = bidiLevels(text);
    expect([...levels]).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1]);
  });

  it('shows every position exactly once, whatever the levels', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 })), (levels) => {
        const shown = visualPositions(levels);
        expect([...shown].sort((a, b) => a - b)).toEqual(levels.map((_, index) => index));
      }),
    );
  });

  it('is the plain reverse where all is right-to-left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (length) => {
        const shown = visualPositions(new Uint8Array(length).fill(1));
        expect(shown).toEqual(Array.from({ length }, (_, index) => length - 1 - index));
      }),
    );
  });
});
