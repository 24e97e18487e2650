import { describe, expect, it } from '@jest/globals';
import { targetText } from './target-text.js';

describe(targetText.name, () => {
  const rule = {
    kind: 'ratio',
    direction: 'up',
    target: '80',
    unit: 'درصد',
    isPart: true,
    factor: 100,
  } as const;
  it.each([
    [rule, 'دست‌کم ۸۰ درصد'],
    [{ ...rule, target: '100' }, '۱۰۰ درصد'],
    [{ ...rule, direction: 'down', target: '2.5' }, 'حداکثر ۲٫۵ درصد'],
    [{ ...rule, direction: 'down', target: '0' }, 'صفر'],
    [{ ...rule, kind: 'yes-no', target: '1' }, 'بلی'],
    [{ ...rule, kind: 'mean', isPart: false, factor: 1, target: '100', unit: 'امتیاز' }, 'دست‌کم ۱۰۰ امتیاز'],
  ] as const)('%j', (indicator, text) => {
    expect(targetText(indicator)).toBe(text);
  });
});
