/** Sheets of both workbooks. `identity` is very hidden: Excel's menu does not offer to show it. */
export const SHEET_NAMES = { guide: 'راهنما', data: 'شاخص‌ها', identity: '_karnameh' } as const;
