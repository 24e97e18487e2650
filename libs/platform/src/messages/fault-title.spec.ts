import { describe, expect, it } from '@jest/globals';
import { FINDING_CODES } from '#faults';
import { faultTitle } from './fault-title.js';

describe(faultTitle.name, () => {
  it('says what is wrong without the numbers of one case', () => {
    expect(faultTitle('NUMERATOR_ABOVE_DENOMINATOR')).toBe(
      'صورت کسر از مخرج آن بیشتر است، با آنکه بخشی از آن است',
    );
    expect(faultTitle('VALUE_MISSING')).toBe('مقدار نوشته نشده است');
    expect(faultTitle('VALUE_NOT_A_NUMBER')).toBe('نوشتهٔ «…» عدد نیست');
  });

  it.each(FINDING_CODES)('is a clean phrase for %s', (code) => {
    expect(faultTitle(code)).toMatch(/^[^{}[\]؛.]{8,}$/);
  });
});
