/** 12,345 · 123 · 12.3 · 1.23 · 0.012: two decimals or three significant digits, or all whole ones. */
export function formatNumber(value) {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  if (value >= 0.1) return value.toFixed(value >= 10 ? 1 : 2);
  return value.toPrecision(2);
}

/** The aim beside a figure: «≤ 4 reached» or «≤ 4 not reached». */
export function judge(figure, atMost, unit = '') {
  return `≤ ${atMost.toLocaleString('en')}${unit} ${figure <= atMost ? 'reached' : 'NOT reached'}`;
}
