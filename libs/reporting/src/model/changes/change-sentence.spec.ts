import { describe, expect, it } from '@jest/globals';
import { parseWindow } from '#calendar';
import { toLatinDigits } from '#persian';
import { changesBetween, changesOfNation, createScorer, type ChangeFact, type Standing } from '#scoring';
import { smallQuarter } from '../../../../../test/support/builders/small-agencies.js';
import { smallEdition } from '../../../../../test/support/builders/small-edition.js';
import { changeSentence } from './change-sentence.js';

const EDITION = smallEdition();

type Pair = readonly [desk: number, access: number] | null;

/** Desk and access of two half-years of two quarters each; null where the agency was silent. */
function standings(...quarters: readonly Pair[]): readonly [before: Standing, after: Standing] {
  const codes = ['1404-Q3', '1404-Q4', '1405-Q1', '1405-Q2'];
  const values = quarters.flatMap((pair, place) => (pair ? smallQuarter(codes[place] ?? '', ...pair) : []));
  const of = (window: string, rank: number | null) => ({
    score: createScorer(EDITION, parseWindow(window)).score({
      firstQuarter: '1403-Q1',
      lastQuarter: null,
      values,
    }),
    rank,
    peers: 12,
  });
  return [of('half-1404-2', 7), of('half-1405-1', 4)];
}

const sentencesOf = (...quarters: readonly Pair[]) =>
  changesBetween(...standings(...quarters)).map((fact) => changeSentence(fact, EDITION));

const numbersIn = (text: string) =>
  toLatinDigits(text)
    .replaceAll('٫', '.')
    .match(/\d+(\.\d+)?/g) ?? [];

const CASES: readonly (readonly Pair[])[] = [
  [
    [80, 90],
    [80, 90],
    [100, 60],
    [100, 60],
  ],
  [
    [100, 60],
    [100, 60],
    [80, 90],
    [80, 90],
  ],
  [[80, 90], [80, 90], null, null],
  [null, null, [80, 90], [80, 90]],
  [
    [80, 90],
    [80, 90],
    [80, 90],
    [80, 90],
  ],
  [[80, 90], null, [80, 90], [80, 90]],
];

describe(changeSentence.name, () => {
  it.each(CASES.map((quarters) => [quarters]))('every number in the text is in the data: %j', (quarters) => {
    const sentences = sentencesOf(...quarters);
    expect(sentences.length).toBeGreaterThan(1);
    for (const { text, params } of sentences) {
      const numbers = numbersIn(text);
      expect(numbers).not.toHaveLength(0);
      const known = Object.values(params).map((value) => Number(value));
      for (const number of numbers) expect(known).toContain(Number(number));
    }
  });

  it('every number of the nation is in the data too', () => {
    const compared = CASES.map((quarters) => {
      const [before, after] = standings(...quarters);
      const silent = quarters.map((pair) => (pair ? 0 : 1));
      return {
        before: before.score,
        after: after.score,
        missingBefore: (silent[0] ?? 0) + (silent[1] ?? 0),
        missingAfter: (silent[2] ?? 0) + (silent[3] ?? 0),
      };
    });
    const facts = [compared, compared.slice(1, 2), compared.slice(4, 5)].flatMap(changesOfNation);
    for (const fact of facts) {
      const { text, params } = changeSentence(fact, EDITION);
      const known = Object.values(params).map((value) => Number(value));
      expect(numbersIn(text)).not.toHaveLength(0);
      for (const number of numbersIn(text)) expect(known).toContain(Number(number));
    }
    expect(new Set(facts.map(({ code }) => code)).size).toBeGreaterThan(4);
  });

  it('tells total, rank, articles and targets, in this order', () => {
    expect(sentencesOf([80, 90], [80, 90], [100, 60], [100, 60]).map(({ text }) => text)).toEqual([
      'امتیاز کل از ۷۲٫۰۰ به ۶۷٫۷۸ درصد سقف رسید: ۴٫۲۲ واحد درصد کاهش.',
      'رتبه در میان ۱۲ دستگاه هم‌گروه از ۷ به ۴ رسید: ۳ پله بالاتر.',
      'مادهٔ ۳ از ۷۵٫۰۰ به ۶۶٫۶۷ درصد سقف خود رسید: ۸٫۳۳ واحد درصد کاهش.',
      'مادهٔ ۱۷ از ۸۵٫۰۰ به ۸۰٫۰۰ درصد سقف خود رسید: ۵٫۰۰ واحد درصد کاهش.',
      'شاخص «میز حضوری» به هدف رسید: تحقق آن از ۸۰٫۰۰ درصد به ۱۰۰٫۰۰ درصد رسید.',
    ]);
  });

  it('tells of silence', () => {
    const texts = sentencesOf([80, 90], [80, 90], [80, 90], null).map(({ text }) => text);
    expect(texts).toContain('مقدارهای گزارش‌نشده از ۰ به ۹ مورد رسید: ۹ مورد بیشتر.');
  });

  it('names an indicator by its title, and by its code where the edition does not know it', () => {
    const fact: ChangeFact = {
      code: 'TARGET_REACHED',
      params: { indicator: 'XXX-09', before: '88.10', after: '100.00', change: '11.90' },
    };
    expect(changeSentence(fact, EDITION).text).toContain('«XXX-09»');
    const known = { ...fact, params: { ...fact.params, indicator: 'DIG-02' } };
    expect(changeSentence(known, EDITION).text).toBe(
      'شاخص «رسیدگی» به هدف رسید: تحقق آن از ۸۸٫۱۰ درصد به ۱۰۰٫۰۰ درصد رسید.',
    );
  });
});
