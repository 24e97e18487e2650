import { describe, expect, it } from '@jest/globals';
import type { FormMeasure } from '#decree';
import { collectionForms } from './collection-forms.js';
import { exactQuotient } from './exact-quotient.js';
import { type Answers, measureForms } from './measure-forms.js';

const SURVEY = collectionForms().get('questionnaire-1');
const CALLS = collectionForms().get('calls-1');
if (!SURVEY || !CALLS) throw new Error('no forms');
const QUESTIONS = Array.from({ length: 16 }, (_, index) => `q${index + 1}`);

/** A form that answers every question alike, but for what is said otherwise; undefined leaves it blank. */
function answers(all: number, other: Readonly<Record<string, number | string | undefined>> = {}): Answers {
  const entries = Object.entries({ ...Object.fromEntries(QUESTIONS.map((key) => [key, all])), ...other });
  return new Map(entries.filter((entry): entry is [string, number | string] => entry[1] !== undefined));
}

function measured(indicator: string, forms: readonly Answers[], visitors?: number) {
  const form = [SURVEY, CALLS].find((one) =>
    one?.measures.some((measure) => measure.indicator === indicator),
  );
  const measure = form?.measures.find((one) => one.indicator === indicator) as FormMeasure;
  return measureForms(measure, form ?? (SURVEY as NonNullable<typeof SURVEY>), forms, visitors);
}

describe('the worked example of docs/method.md', () => {
  // Four valid forms of one agency; the third leaves q13, q14 and q16 blank.
  const forms = [
    answers(4, { q15: 2, sex: 'female', disabled: 0, blocked: 0, departments: 1 }),
    answers(5, { q15: 1, sex: 'male', disabled: 1, blocked: 0, departments: 2 }),
    answers(3, { q13: undefined, q14: undefined, q16: undefined, sex: 'male', blocked: 1 }),
    answers(2, { q15: 4, q14: 1, sex: 'female', disabled: 0, departments: 2 }),
  ];

  it.each([
    // q4: 75 + 100 + 50 + 25 = 250, of 4.
    ['DIG-01', { value: '62.5', n: '4' }, '250'],
    // q1 and q2 of four forms: 2 × 250, of 8 answers.
    ['INF-07', { value: '62.5', n: '8' }, '500'],
    // Form means: 75; 100; 50 of 13 answers; (14 × 25 + 0 + 25) ÷ 16 = 23.4375. Sum 248.4375, of 4 forms.
    ['SAT-01', { value: '62.109375', n: '4' }, '248.4375'],
    // Women 75 and 23.4375, men 100 and 50.
    ['NDS-03', { value: '49.21875', n: '2', secondValue: '75', secondN: '2' }, undefined],
    // 1 + 2 + 2 departments, of 3 answers.
    ['ACC-06', { value: '1.666667', n: '3' }, '5'],
    // q15 is 2, 1, 3, 4: one agrees.
    ['NDS-01', { numerator: '1', denominator: '4' }, undefined],
    // q13 or q14 at most 2: the fourth form; the third answers neither and is not counted.
    ['ACC-07', { numerator: '1', denominator: '3' }, undefined],
    ['OFF-12', { numerator: '1', denominator: '3' }, undefined],
    // Overall satisfaction of the one disabled visitor.
    ['DIS-05', { value: '100', n: '1' }, '100'],
  ] as const)('%s', (indicator, parts, sum) => {
    const found = measured(indicator, forms);
    expect(found?.parts).toEqual(parts);
    expect(found?.sum).toBe(sum);
  });

  it('SAT-02 counts the forms among the visits of the agency, and is not known without them', () => {
    expect(measured('SAT-02', forms, 80)?.parts).toEqual({ numerator: '4', denominator: '80' });
    expect(measured('SAT-02', forms)).toBeNull();
  });
});

describe('a question put the other way round', () => {
  it('counts for satisfaction by what it means: no recommendation needed is the best answer', () => {
    expect(measured('SAT-01', [answers(5, { q15: 1 })])?.parts.value).toBe('100');
    expect(measured('SAT-01', [answers(1, { q15: 5 })])?.parts.value).toBe('0');
  });
});

describe('what nobody answered', () => {
  it('has no value, and a gap needs both groups', () => {
    expect(measured('OFF-12', [answers(3)])).toBeNull();
    expect(measured('DIG-01', [])).toBeNull();
    expect(measured('NDS-03', [answers(3, { sex: 'female' })])).toBeNull();
  });
});

describe('calls', () => {
  const call = (entries: Record<string, number | string>): Answers => new Map(Object.entries(entries));
  const calls = [
    call({ call: 'test', passed: 1 }),
    call({ call: 'test', passed: 0 }),
    call({ call: 'test', passed: 1 }),
    call({ call: 'test' }),
    call({ call: 'complainant', satisfaction: 4 }),
    call({ call: 'complainant', satisfaction: 2 }),
    call({ call: 'complainant' }),
  ];

  it('test calls passed of those with a result, and the satisfaction of complainants who answered', () => {
    expect(measured('OFF-08', calls)?.parts).toEqual({ numerator: '2', denominator: '3' });
    expect(measured('CMP-04', calls)?.parts).toEqual({ value: '50', n: '2' });
  });
});

describe(exactQuotient.name, () => {
  it.each([
    [1n, 4n, '0.25'],
    [0n, 7n, '0'],
    [200n, 2n, '100'],
    [1n, 3n, '0.333333'],
    [2n, 3n, '0.666667'],
    // Exactly half of the sixth place goes up.
    [1n, 2_000_000n, '0.000001'],
    [10n ** 30n, 10n ** 28n, '100'],
  ])('%d ÷ %d is %s', (numerator, denominator, quotient) => {
    expect(exactQuotient(numerator, denominator)).toBe(quotient);
  });
});
