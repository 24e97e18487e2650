import type { DraftField, DraftView } from '../api/views.js';

const OTHERS: Readonly<Partial<Record<DraftField, string>>> = {
  status: 'وضعیت',
  reason: 'دلیل یا توضیح',
  evidence: 'شمارهٔ پیوست مستندات',
};

/** «سهم درخواست‌های برخط، تعداد درخواست‌ها» */
export function fieldTitle({ articles }: DraftView, code: string, field: DraftField): string {
  const indicator = articles.flatMap(({ indicators }) => indicators).find((one) => one.code === code);
  const part = indicator?.parts.find(({ name }) => name === field)?.title;
  return `${indicator?.title ?? code}، ${part ?? OTHERS[field] ?? field}`;
}
