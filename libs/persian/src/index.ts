export { comparePersian } from './compare-persian.js';
export { formatDecimal, type FormatDecimalOptions } from './format-decimal.js';
export { formatHundredths } from './format-hundredths.js';
export { normalizePersian } from './normalize-persian.js';
export { readDecimal } from './read-decimal.js';
export { searchKey } from './search-key.js';
export { toLatinDigits } from './to-latin-digits.js';
export { toPersianDigits } from './to-persian-digits.js';
