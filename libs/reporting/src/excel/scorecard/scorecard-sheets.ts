/** Names of the sheets, as formulas of other sheets quote them. */
export const SCORECARD_SHEETS = {
  summary: 'کارنامه',
  indicators: 'شاخص‌ها',
  values: 'داده‌ها',
  rights: 'حقوق و روند',
  explanation: 'شرح امتیاز',
  method: 'روش',
} as const;
