import { describe, expect, it } from '@jest/globals';
import { parseWindow } from '#calendar';
import type { Edition, Indicator, ReportedValue } from '#decree';
import { toLatinDigits } from '#persian';
import { type AgencyScore, createScorer, explanationOf, type ExplanationStep } from '#scoring';
import { editionOne } from '../../../../../test/support/edition-one.js';
import { sampleValues } from '../../../../../test/support/builders/sample-values.js';
import { smallEdition } from '../../../../../test/support/builders/small-edition.js';
import { explanationSentence } from './explanation-sentence.js';

const WINDOW = parseWindow('charter-1405');
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = WINDOW.quarters;
const EXISTED = { firstQuarter: '1400-Q1', lastQuarter: null };

type Value = Omit<ReportedValue, 'indicator'>;

interface Told extends ExplanationStep {
  readonly text: string;
  readonly rule: Indicator | null;
}

function scoreOf(edition: Edition, values: readonly ReportedValue[], firstQuarter = EXISTED.firstQuarter) {
  return createScorer(edition, WINDOW).score({ ...EXISTED, firstQuarter, values });
}

function toldOf(edition: Edition, score: AgencyScore): Told[] {
  const rules = new Map(edition.indicators.map((one) => [one.code, one]));
  const told = (steps: readonly ExplanationStep[], rule: Indicator | null) =>
    steps.map((step) => ({ ...explanationSentence(step, rule), rule }));
  const { steps, articles } = explanationOf(edition, WINDOW, score);
  return [
    ...told(steps, null),
    ...articles.flatMap((article) => [
      ...told(article.steps, null),
      ...article.indicators.flatMap((indicator) => {
        const rule = rules.get(indicator.code) ?? null;
        return [
          ...indicator.quarters.flatMap((quarter) => told(quarter.steps, rule)),
          ...told(indicator.steps, rule),
        ];
      }),
    ]),
  ];
}

/** The sentences of one indicator: of its quarters with something to tell, then its own. */
function sentences(rule: Partial<Indicator> & { code: string }, values: readonly Value[]): string[] {
  const small = smallEdition();
  const edition = {
    ...small,
    indicators: small.indicators.map((one) => (one.code === rule.code ? { ...one, ...rule } : one)),
  };
  const score = scoreOf(
    edition,
    values.map((value) => ({ indicator: rule.code, ...value })),
  );
  return toldOf(edition, score)
    .filter((told) => told.rule?.code === rule.code && told.code !== 'QUARTER_NOT_DUE')
    .map(({ text }) => text.replace(/[\u2066\u2069]/g, ''));
}

const ratio = (quarter: string, numerator: string, denominator: string): Value => ({
  quarter,
  status: 'value',
  numerator,
  denominator,
});
const counted = (quarter: string, value: string): Value => ({ quarter, status: 'value', value });
const PARTS: Indicator['parts'] = [
  { name: 'numerator', title: 'درخواست‌های پذیرفته‌شده', isInteger: true },
  { name: 'denominator', title: 'درخواست‌ها', isInteger: true },
];

describe(explanationSentence.name, () => {
  it('goes from cases to points: the ratio, its target, the mean of the quarters, the weight', () => {
    const told = sentences({ code: 'DIG-02', target: '95', parts: PARTS }, [ratio(FIRST, '12', '15')]);
    expect(told).toEqual([
      'سه‌ماههٔ سوم ۱۴۰۴: ۱۲ از ۱۵ (درخواست‌های پذیرفته‌شده، از درخواست‌ها)، یعنی ۱۲ ÷ ۱۵ × ۱۰۰ = ۸۰ درصد.',
      'هدف ۹۵ است؛ پس نسبت تحقق ۸۰ ÷ ۹۵ = ۰٫۸۴۲۱… است.',
      'سه‌ماههٔ چهارم ۱۴۰۴: گزارش نشده است؛ صفر به شمار می‌آید.',
      'سه‌ماههٔ اول ۱۴۰۵: گزارش نشده است؛ صفر به شمار می‌آید.',
      'سه‌ماههٔ دوم ۱۴۰۵: گزارش نشده است؛ صفر به شمار می‌آید.',
      'میانگین ۴ سه‌ماههٔ به‌شمارآمده: (۰٫۸۴۲۱… + ۰ + ۰ + ۰) ÷ ۴ = ۰٫۲۱۰۵….',
      'وزن شاخص ۱۰۰٫۰۰ امتیاز است؛ چیزی کنار نرفته و همین وزن مؤثر است.',
      'امتیاز: ۰٫۲۱۰۵… × ۱۰۰٫۰۰ = ۲۱٫۰۵، از ۱۰۰٫۰۰ امتیاز.',
    ]);
  });

  it('says when the pooled ratio is taken because it is more than the mean', () => {
    const told = sentences({ code: 'DIG-02', parts: PARTS }, [
      ratio(FIRST, '0', '1'),
      ratio(SECOND, '9', '9'),
      ratio(THIRD, '10', '10'),
      ratio(FOURTH, '30', '30'),
    ]);
    expect(told).toContain('همهٔ سه‌ماهه‌ها روی هم: ۴۹ ÷ ۵۰ × ۱۰۰ = ۹۸ درصد.');
    expect(told).toContain(
      'سه‌ماهه‌ای گزارش‌نشده نمانده و نسبت روی هم، ۰٫۹۸، از میانگین، ۰٫۷۵، بیشتر است؛ پس همان به شمار می‌آید.',
    );
  });

  it.each<[string, Partial<Indicator> & { code: string }, Value, string]>([
    ['less is better', { code: 'IMP-02' }, ratio(FIRST, '8', '100'), '۵ ÷ ۸ = ۰٫۶۲۵'],
    [
      'less is better, reached',
      { code: 'IMP-02' },
      ratio(FIRST, '0', '100'),
      '۰ از آن بیشتر نیست؛ پس نسبت تحقق ۱ است',
    ],
    ['more is better, reached', { code: 'DIG-02' }, ratio(FIRST, '7', '7'), '۱۰۰ به آن رسیده'],
    ['linear down', { code: 'IMP-01' }, counted(FIRST, '1'), '(۴ − ۱) ÷ (۴ − ۰) = ۰٫۷۵'],
    ['linear down, at the limit', { code: 'IMP-01' }, counted(FIRST, '5'), '۵ از حد ۴ کمتر نیست'],
    [
      'linear up',
      { code: 'IMP-01', direction: 'up', target: '4', limit: '1' },
      counted(FIRST, '2'),
      '(۲ − ۱) ÷ (۴ − ۱) = ۰٫۳۳۳۳…',
    ],
    [
      'linear up, at the limit',
      { code: 'IMP-01', direction: 'up', target: '4', limit: '1' },
      counted(FIRST, '1'),
      '۱ از حد ۱ بیشتر نیست',
    ],
    [
      'bands',
      { code: 'DIG-04' },
      ratio(FIRST, '6', '10'),
      '۶۰ در پله‌ای است که از ۵۰ آغاز می‌شود؛ نسبت تحقق این پله ۰٫۵',
    ],
    ['yes', { code: 'DIG-03', frequency: 'Q' }, counted(FIRST, '1'), 'پاسخ «بلی» (۱) است.'],
    ['no', { code: 'DIG-03', frequency: 'Q' }, counted(FIRST, '0'), 'پاسخ «خیر» (۰) است.'],
    ['mean', { code: 'DIG-01' }, { ...counted(FIRST, '40'), n: '1200' }, 'میانگین ۴۰ امتیاز، از ۱۲۰۰ مورد'],
    [
      'relative gap',
      { code: 'IMP-03' },
      { ...counted(FIRST, '12'), n: '30', secondValue: '10', secondN: '31' },
      'ضرب در ۱۰۰، ۲۰ درصد است',
    ],
    [
      'absolute gap',
      { code: 'IMP-04' },
      { ...counted(FIRST, '70'), n: '30', secondValue: '74', secondN: '31' },
      'فاصلهٔ این دو ۴ درصد است',
    ],
    [
      'nothing to report',
      { code: 'DIG-02' },
      { quarter: FIRST, status: 'nothing-to-report' },
      'گواهی کرده که موردی نبوده',
    ],
    ['a half ratio', { code: 'DIG-02' }, { ...counted(FIRST, '3') }, 'عددی به دست نمی‌دهد'],
  ])('%s', (_, rule, value, words) => {
    expect(sentences(rule, [value]).join(' ')).toContain(words);
  });

  const leaveOut = (codes: readonly string[]) =>
    codes.flatMap((indicator) =>
      WINDOW.quarters.map((quarter): ReportedValue => ({ indicator, quarter, status: 'not-applicable' })),
    );

  it('says what left an article and to whom it went', () => {
    const edition = smallEdition();
    const told = toldOf(edition, scoreOf(edition, leaveOut(['DIG-01', 'DIG-02'])));
    const of = (code: string) =>
      told.filter(({ rule }) => rule?.code === code).map(({ text }) => text.replace(/[\u2066\u2069]/g, ''));
    expect(of('DIG-01').at(-1)).toBe(
      'شاخص به شمار نیامد؛ وزن آن، ۱۰۰٫۰۰ امتیاز، به نسبت وزن به شاخص‌های دیگر مادهٔ ۳ رسید: DIG-03 و DIG-04.',
    );
    expect(of('DIG-04').slice(-3, -1)).toEqual([
      'در مادهٔ ۳ وزن DIG-01 و DIG-02، روی هم ۲۰۰٫۰۰ امتیاز، کنار رفت و به نسبت وزن میان شاخص‌های دیگر همین ماده بخش شد؛ سهم این شاخص ۱۰۰٫۰۰ امتیاز است.',
      'وزن مؤثر: وزن شاخص ۱۰۰٫۰۰، سقف مادهٔ ۳ ۴۰۰٫۰۰ و وزن شاخص‌های به‌جامانده‌اش ۲۰۰٫۰۰ است؛ ۱۰۰٫۰۰ × ۴۰۰٫۰۰ ÷ ۲۰۰٫۰۰ = ۲۰۰، که تا صدم ۲۰۰٫۰۰ امتیاز شد.',
    ]);
  });

  it('says to which articles the weight of one wholly left out went', () => {
    const edition = smallEdition();
    const told = toldOf(edition, scoreOf(edition, leaveOut(['SDK-01', 'OFF-11'])));
    const texts = told.map(({ text }) => text.replace(/[\u2066\u2069]/g, ''));
    expect(texts).toContain(
      'مادهٔ ۱۷ به‌تمامی کنار رفت (۲۰۰٫۰۰ امتیاز)؛ ۱۰۰٫۰۰ امتیاز آن به مادهٔ ۳ رسید و سقفش از ۴۰۰٫۰۰ به ۵۰۰٫۰۰ رفت.',
    );
    expect(texts).toContain(
      'مادهٔ ۱۷ به‌تمامی کنار رفت و وزنش، ۲۰۰٫۰۰ امتیاز، میان ماده‌های دیگر بخش شد؛ به مادهٔ ۴ ۱۰۰٫۰۰ امتیاز رسید و از آن به این شاخص ۲۵٫۰۰ امتیاز.',
    );
  });

  const SAMPLES: readonly (readonly [string, Edition, AgencyScore])[] = [
    ...[1, 2, 3, 4].flatMap((seed) =>
      [editionOne(), smallEdition()].map((edition): [string, Edition, AgencyScore] => [
        `${edition.code}, agency ${seed}`,
        edition,
        scoreOf(edition, sampleValues(edition, seed, { quality: 0.2 * seed, quarters: WINDOW.quarters })),
      ]),
    ),
    [
      'left out in one article and a whole one',
      smallEdition(),
      scoreOf(smallEdition(), leaveOut(['DIG-01', 'SDK-01', 'OFF-11'])),
    ],
    [
      'wholly left out',
      smallEdition(),
      scoreOf(smallEdition(), leaveOut(smallEdition().indicators.map(({ code }) => code))),
    ],
    ['founded within the window', smallEdition(), scoreOf(smallEdition(), [], FOURTH)],
    [
      'waived',
      smallEdition(),
      scoreOf(smallEdition(), [{ indicator: 'DIG-02', quarter: FIRST, status: 'waived', reason: 'سیل' }]),
    ],
  ];

  const numbersIn = (text: string) =>
    toLatinDigits(text)
      .replaceAll('٬', '')
      .replaceAll('٫', '.')
      .match(/\d+(\.\d+)?/g) ?? [];

  it.each(SAMPLES)('every number in a sentence is in its data: %s', (_, edition, score) => {
    const faults: string[] = [];
    for (const { text, params, rule } of toldOf(edition, score)) {
      const names = [rule?.unit ?? '', ...(rule?.parts ?? []).map(({ title }) => title)];
      const known = numbersIn([...Object.values(params).flat(), ...names].join(' | ')).map(Number);
      const unknown = numbersIn(text).filter((number) => !known.includes(Number(number)));
      if (unknown.length > 0 || /[{}]|undefined|NaN/.test(text)) faults.push(text);
    }
    expect(faults).toEqual([]);
  });

  it.each(SAMPLES)('weights, gains and sums add up to the hundredth: %s', (_, edition, score) => {
    const hundredths = (text: unknown) => Math.round(Number(text) * 100);
    const sum = (terms: unknown) => [terms].flat().reduce((total: number, one) => total + hundredths(one), 0);
    const { steps, articles } = explanationOf(edition, WINDOW, score);
    const sums = [...steps, ...articles.flatMap((article) => article.steps)].filter(({ code }) =>
      code.endsWith('_POINTS'),
    );
    for (const { params } of sums) expect(sum(params['terms'])).toBe(hundredths(params['earned']));
    for (const indicator of articles.flatMap(({ indicators }) => indicators)) {
      const inForce = indicator.steps.find(({ code }) => code === 'WEIGHT_IN_FORCE');
      if (!inForce) continue;
      const gained = indicator.steps.map(({ params }) => params['gained'] ?? '0');
      expect(hundredths(inForce.params['weight']) + sum(gained)).toBe(
        hundredths(inForce.params['effective']),
      );
    }
  });
});
