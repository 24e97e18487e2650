import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { editionOne } from '../support/edition-one.js';

const { indicators } = editionOne();

/** The rows of the first table of a decision, as cells. */
function rowsOf(decision: string): string[][] {
  const lines = fs.readFileSync(path.resolve('docs/decisions', decision), 'utf8').split('\n');
  return lines
    .filter((line) => /^\|.*[A-Z]{3}-\d\d/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('the decisions about edition 1', () => {
  it('give a reason for every limit, and the limits are those of the edition', () => {
    const rows = rowsOf('0001-limits-of-edition-1.md');
    const linear = indicators.filter(({ method }) => method === 'linear');
    expect(rows.map(([code, , , target, limit]) => [code, target, limit])).toEqual(
      linear.map(({ code, target, limit }) => [code, target, limit]),
    );
    for (const row of rows) expect(row[6]).toMatch(/\S+\s\S+/);
  });

  it('give a reason for every weight, and the weights are those of the edition', () => {
    const rows = rowsOf('0002-weights-inside-articles.md');
    expect(rows.map(([article, code, , weight]) => [Number(article), code, Number(weight)])).toEqual(
      indicators.map(({ article, code, weight }) => [article, code, weight]),
    );
    for (const row of rows) expect(row[4]).toMatch(/\S+\s\S+/);
  });

  it('give a reason for every number that the agency does not supply itself', () => {
    const others = indicators.filter(({ suppliedBy }) => suppliedBy !== 'agency').map(({ code }) => code);
    expect(
      rowsOf('0003-who-supplies.md')
        .map(([code]) => code)
        .sort(),
    ).toEqual(others.sort());
  });
});
