/** What the requester reads while a report is made. */
export const REPORT_STEPS = {
  queued: 'در صف',
  gathering: 'گردآوری داده‌ها و محاسبهٔ امتیازها',
  rendering: 'صفحه‌آرایی PDF و ساخت کارپوشهٔ Excel',
  storing: 'بایگانی پرونده‌ها',
  ready: 'آماده',
  failed: 'ناتمام ماند',
} as const;
