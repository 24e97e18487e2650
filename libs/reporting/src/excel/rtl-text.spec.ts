import { describe, expect, it } from '@jest/globals';
import { rtlText } from './rtl-text.js';

describe(rtlText.name, () => {
  it.each(['۳ از ۴', '۱۰۰ درصد', '«شاخص» ۲'])('%s starts from the right', (text) => {
    expect(rtlText(text)).toBe(`\u200f${text}`);
  });
  it.each(['دستگاه ۵', '۱۲۳', '۲۰۰ ms', ''])('%j is left as it is', (text) => {
    expect(rtlText(text)).toBe(text);
  });
});
