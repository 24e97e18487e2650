import type { Edition } from '#decree';
import { toPersianDigits } from '#persian';
import type { AnnualModel } from './annual-model.js';
import { printIndicator } from './print-indicator.js';

/** Every indicator of the edition with its weight and basis, and what of it is only a proposal. */
export function annualAppendix(edition: Edition): AnnualModel['appendix'] {
  const indicators = edition.indicators.map(printIndicator);
  const proposed = indicators.filter(({ isProposed }) => isProposed).length;
  return {
    indicators,
    notes: [
      `${proposed} شاخص از ${indicators.length} شاخص هدف «پیشنهادی» دارد: هدف را این سامانه پیشنهاد کرده و هیچ مرجعی آن را رسمی نکرده است.`,
      'وزن همهٔ شاخص‌ها و سقف همهٔ مواد پیشنهادی است، زیرا جدول رسمی امتیاز این محور منتشر نشده است.',
      'ستون «مبنا» منبع شاخص را با کلید فهرست منابع نشان می‌دهد؛ D و شمارهٔ پس از آن مادهٔ تصویب‌نامه و P پیشنهاد این سامانه است.',
    ].map(toPersianDigits),
  };
}
