import type { TemplateFormat } from '../api/template-path.js';

/** The formats of a blank form, each with whom it is for. */
export const TEMPLATE_FORMATS: readonly {
  readonly format: TemplateFormat;
  readonly title: string;
  readonly use: string;
}[] = [
  { format: 'xlsx', title: 'اکسل', use: 'برای پر کردن با دست' },
  { format: 'csv', title: 'CSV', use: 'برای دستگاه‌هایی که سامانهٔ خودشان آن را پر می‌کند' },
  { format: 'json', title: 'JSON', use: 'برای دستگاه‌هایی که سامانهٔ خودشان آن را پر می‌کند' },
];
