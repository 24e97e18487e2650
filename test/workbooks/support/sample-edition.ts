import type { Edition, FormulaPart, Indicator } from '#decree';

const count = (name: FormulaPart['name'], title: string): FormulaPart => ({ name, title, isInteger: true });
const score = (name: FormulaPart['name'], title: string): FormulaPart => ({
  name,
  title,
  isInteger: false,
  maximum: '100',
});

const VISITORS = 'تعداد مراجعان';

function indicator(row: Pick<Indicator, 'code' | 'kind' | 'parts'> & Partial<Indicator>): Indicator {
  return {
    article: 6,
    right: 4,
    title: `شاخص آزمایشی ${row.code}`,
    titleEn: row.code,
    unit: 'درصد',
    direction: 'up',
    factor: 1,
    isPart: false,
    formula: 'برای آزمون.',
    method: 'ratio',
    target: '1',
    frequency: 'Q',
    suppliedBy: 'agency',
    evidence: 'ندارد',
    basis: 'P',
    standing: 'proposed',
    weight: 100,
    ...row,
  };
}

/** An edition with one indicator of each kind, frequency and supplier: the cells of its workbook stay where they are. */
export const SAMPLE_EDITION: Edition = {
  code: 'edition-0',
  title: 'ویرایش آزمایشی',
  templateVersion: 1,
  decree: {
    title: 'آزمون',
    body: 'آزمون',
    session: 1,
    number: '1',
    approvedOn: '1395-11-09',
    notifiedOn: '1395-12-28',
    gazette: 'آزمون',
    sources: [],
  },
  articles: [
    {
      number: 6,
      chapter: 3,
      subject: 'موضوع آزمایشی',
      summary: 'برای آزمون.',
      isScored: true,
      ceiling: 1000,
      officialText: '',
      officialTextSource: '',
      note: '',
    },
  ],
  rights: [{ number: 4, title: 'حق آزمایشی', article: 6 }],
  indicators: [
    indicator({
      code: 'RAT-01',
      kind: 'ratio',
      factor: 100,
      isPart: true,
      parts: [count('numerator', 'تعداد پاسخ‌داده‌شده'), count('denominator', VISITORS)],
    }),
    indicator({
      code: 'RAT-02',
      kind: 'ratio',
      factor: 1000,
      direction: 'down',
      parts: [count('numerator', 'تعداد شکایت'), count('denominator', VISITORS)],
    }),
    indicator({
      code: 'AVG-01',
      kind: 'mean',
      parts: [score('value', 'میانگین رضایت'), count('n', 'تعداد پاسخ')],
    }),
    indicator({
      code: 'MED-01',
      kind: 'median',
      parts: [{ name: 'value', title: 'میانهٔ روزها', isInteger: false }, count('n', 'تعداد شهرستان دور')],
    }),
    indicator({ code: 'CNT-01', kind: 'count', parts: [count('value', 'تعداد رخداد')] }),
    indicator({
      code: 'GAP-01',
      kind: 'gap',
      gap: 'relative',
      factor: 100,
      parts: [
        { name: 'value', title: 'میانگین شهرستان', isInteger: false },
        count('n', 'تعداد شهرستان'),
        { name: 'secondValue', title: 'میانگین مرکز', isInteger: false },
        count('secondN', 'تعداد مرکز'),
      ],
    }),
    indicator({
      code: 'YES-01',
      kind: 'yes-no',
      method: 'yes-no',
      parts: [{ ...count('value', 'پاسخ'), maximum: '1' }],
    }),
    indicator({
      code: 'HLF-01',
      kind: 'ratio',
      frequency: 'H',
      parts: [count('numerator', 'تعداد بند'), count('denominator', VISITORS)],
    }),
    indicator({
      code: 'YRL-01',
      weight: 50,
      kind: 'count',
      frequency: 'Y',
      parts: [count('value', 'تعداد اقلام')],
    }),
    indicator({
      code: 'SRV-01',
      weight: 50,
      kind: 'mean',
      suppliedBy: 'evaluator',
      parts: [score('value', 'میانگین نظرسنجی'), count('n', 'تعداد پرسش‌نامه')],
    }),
    indicator({
      code: 'SRV-02',
      weight: 50,
      kind: 'ratio',
      suppliedBy: 'evaluator',
      isPart: true,
      parts: [count('numerator', 'پاسخ موافق'), count('denominator', 'تعداد پرسش‌نامه')],
    }),
    indicator({
      code: 'SYS-01',
      weight: 50,
      kind: 'count',
      suppliedBy: 'system',
      parts: [count('value', 'گزارش‌ها')],
    }),
  ],
};
