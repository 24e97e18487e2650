import { describe, expect, it } from '@jest/globals';
import { parseForm } from './parse-form.js';

const FORM = {
  code: 'form-1',
  title: 'فرم آزمایشی',
  sheet: 'پاسخ‌ها',
  basis: 'P',
  scale: [
    { value: 1, title: 'کم', words: [] },
    { value: 2, title: 'زیاد', words: [] },
  ],
  minimumAnswered: 0,
  minimumForms: 1,
  fields: [
    { key: 'agencyCode', kind: 'agency', title: 'دستگاه', isRequired: true },
    { key: 'q1', kind: 'scale', title: 'پرسش', isRequired: true },
  ],
  measures: [{ indicator: 'SAT-01', rule: 'mean-of-answers', of: ['q1'] }],
};

describe(parseForm.name, () => {
  it('reads a sound form', () => {
    expect(parseForm(FORM)).toEqual({ form: FORM, faults: [] });
  });

  it.each([
    [
      'a measure of a field that is not there',
      { measures: [{ ...FORM.measures[0], of: ['q2'] }] },
      'measures[0]',
    ],
    [
      'a group by such a field',
      { measures: [{ ...FORM.measures[0], among: { field: 'sex', first: 'female' } }] },
      'measures[0]',
    ],
    ['a scale with a gap', { scale: [FORM.scale[0], { ...FORM.scale[1], value: 3 }] }, 'scale[1].value'],
    ['an unknown rule', { measures: [{ ...FORM.measures[0], rule: 'mode' }] }, 'measures[0].rule'],
    ['no sheet', { sheet: undefined }, 'sheet'],
  ])('tells of %s', (_, change, path) => {
    const { form, faults } = parseForm({ ...FORM, ...change });
    expect(form).toBeNull();
    expect(faults.map((fault) => fault.path)).toEqual([path]);
  });
});
