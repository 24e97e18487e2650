import { describe, expect, it } from '@jest/globals';
import { partsOf } from '#decree';
import { collectionForms } from '#ingestion';
import { editionOne } from '../support/edition-one.js';

const FORMS = [...collectionForms().values()];
const SURVEY = collectionForms().get('questionnaire-1');

describe('the questionnaire of satisfaction', () => {
  it('has sixteen questions in six axes, under its official title', () => {
    const questions = SURVEY?.fields.filter(({ kind }) => kind === 'scale') ?? [];
    expect(questions.map(({ key }) => key)).toEqual(
      Array.from({ length: 16 }, (_, index) => `q${index + 1}`),
    );
    expect([...new Set(questions.map(({ axis }) => axis))]).toEqual([
      'شفافیت فرایندی',
      'پاسخگویی و مسئولیت‌پذیری',
      'تسلط بر فرایند',
      'زمان فرایند',
      'نظام‌مند بودن فرایند',
      'کلیت فرایند',
    ]);
    expect(SURVEY?.title).toBe('پرسشنامه سنجش رضایت ارباب رجوع از خدمات');
  });
});

describe('the collected forms together', () => {
  const measures = FORMS.flatMap((form) => form.measures.map((measure) => measure));

  it('feed every indicator that the evaluator supplies, each once', () => {
    const supplied = editionOne().indicators.filter(({ suppliedBy }) => suppliedBy === 'evaluator');
    expect(measures.map(({ indicator }) => indicator).sort()).toEqual(
      supplied.map(({ code }) => code).sort(),
    );
  });

  it('by a rule that gives the numbers of its kind', () => {
    const KINDS = {
      share: 'ratio',
      coverage: 'ratio',
      'gap-of-forms': 'gap',
      'mean-of-answers': 'mean',
      'mean-of-forms': 'mean',
      'mean-of-numbers': 'mean',
    } as const;
    const indicators = new Map(editionOne().indicators.map((indicator) => [indicator.code, indicator]));
    for (const { indicator, rule } of measures)
      expect(partsOf(KINDS[rule])).toEqual(indicators.get(indicator)?.parts.map(({ name }) => name));
  });
});
