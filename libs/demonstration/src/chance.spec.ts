import { describe, expect, it } from '@jest/globals';
import { chanceOf } from './chance.js';

describe(chanceOf.name, () => {
  it('always gives the same row for the same text', () => {
    const [one, other] = [chanceOf('N0001|1404-Q1'), chanceOf('N0001|1404-Q1')];
    expect([one(), one(), one()]).toEqual([other(), other(), other()]);
  });

  it('gives this row on every machine', () => {
    const chance = chanceOf('Karnameh');
    expect([chance(), chance()].map((draw) => draw.toFixed(9))).toEqual(['0.790429393', '0.303902558']);
  });

  it('spreads evenly over neighbouring texts', () => {
    const draws = Array.from({ length: 10_000 }, (_, index) => chanceOf(`U${index}|1404-Q1|OFF-03`)());
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const draw of draws) tenths[Math.floor(draw * 10)] = (tenths[Math.floor(draw * 10)] ?? 0) + 1;
    for (const tenth of tenths) expect(Math.abs(tenth - 1000)).toBeLessThan(150);
  });
});
