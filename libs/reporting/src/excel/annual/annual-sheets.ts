/** Names of the sheets, as formulas of other sheets quote them. */
export const ANNUAL_SHEETS = {
  summary: 'خلاصه',
  leagues: 'رتبه‌بندی',
  ledger: 'دفتر سکوت',
  rates: 'نرخ گزارش‌دهی',
  articles: 'مواد',
  indicators: 'شاخص‌ها',
  method: 'روش',
} as const;
